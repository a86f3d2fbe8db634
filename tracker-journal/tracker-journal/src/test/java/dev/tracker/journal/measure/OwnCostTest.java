package dev.tracker.journal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the journal itself takes for a change, without a database. */
class OwnCostTest {
  private static final int WARM_UP = 20_000;
  private static final int COUNTED = 20_000;
  private static final int MOST_BYTES = 2_048;

  /** A transaction that is never committed, so that entries are gathered and no more. */
  private static final class Gathering implements JournalTransaction {
    private @Nullable TransactionListener listener;

    @Override
    public Connection connection() {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    @SuppressWarnings("unchecked") // there is one owner
    public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
      if (listener == null) {
        listener = creation.get();
      }
      return (T) listener;
    }

    @Override
    public void markRollbackOnly() {
      throw new IllegalStateException("nothing fails");
    }
  }

  @Test
  void aChangeOfFiveValuesTakesTwoKilobytesAtMost() throws Exception {
    Gathering transaction = new Gathering();
    try (FreshDatabase database = new Databases.H2().fresh().withJournal();
        JournalTracker tracker = JournalTracker.builder(database, () -> transaction).build()) {
      ActivityContext context = ActivityContext.root().with(JournalTracker.ACTOR, "alice");
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("name", "Ada Lovelace");
      data.put("email", "ada@example.com");
      data.put("department", "Engineering");
      data.put("joined", 2021);
      data.put("active", true);
      run(tracker, context, data, transaction, WARM_UP);
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      run(tracker, context, data, transaction, COUNTED);
      long nanos = (System.nanoTime() - start) / COUNTED;
      long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / COUNTED;
      System.out.println("a change of five values: " + bytes + " bytes, " + nanos + " ns");
      assertThat(bytes).isBetween(200L, (long) MOST_BYTES);
    }
  }

  private static void run(
      JournalTracker tracker,
      ActivityContext context,
      Map<String, Object> data,
      Gathering transaction,
      int times) {
    for (int i = 0; i < times; i++) {
      if (i % 1_000 == 0) {
        transaction.listener = null;
      }
      try (Activity activity = tracker.start(context, "update", "user", "id", "7")) {
        activity.reportChange("7", data);
      }
    }
  }
}
