package dev.tracker.benchmarks;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.JournalTransaction;
import dev.tracker.journal.connect.TransactionListener;
import dev.tracker.journal.schema.JournalSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the journal itself takes for a change of five values, the random salt included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 8, timeUnit = TimeUnit.MILLISECONDS)
public class JournalBenchmark {
  private final JournalTracker tracker = inMemory();
  private final ActivityContext context =
      ActivityContext.root()
          .with(JournalTracker.ACTOR, "alice")
          .with(ContextKey.REQUEST_ID, "b7ad6b7169203331");
  private final Map<String, Object> data = new LinkedHashMap<>();

  /** Of five values. JMH makes it. */
  public JournalBenchmark() {
    data.put("name", "Ada Lovelace");
    data.put("email", "ada@example.com");
    data.put("department", "Engineering");
    data.put("joined", 2021);
    data.put("active", true);
  }

  /** A transaction that is never committed, and forgets what was gathered now and then. */
  private static final class Gathering implements JournalTransaction {
    private static final int MOST = 1_000;

    private @Nullable TransactionListener listener;
    private int gathered;

    @Override
    public Connection connection() {
      throw new IllegalStateException("nothing is written");
    }

    @Override
    @SuppressWarnings("unchecked") // there is one owner
    public <T extends TransactionListener> T listener(Object owner, Supplier<T> creation) {
      TransactionListener present = listener;
      if (present == null || ++gathered == MOST) {
        gathered = 0;
        present = creation.get();
        listener = present;
      }
      return (T) present;
    }

    @Override
    public void markRollbackOnly() {
      throw new IllegalStateException("nothing fails");
    }
  }

  /** A journal that nothing is written to. */
  private static JournalTracker inMemory() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1");
    try {
      try (Connection connection = database.getConnection()) {
        JournalSchema.apply(connection);
      }
      Gathering transaction = new Gathering();
      return JournalTracker.builder(database, () -> transaction).build();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stops the journal's thread. */
  @TearDown
  public void close() {
    tracker.close();
  }

  /**
   * One change.
   *
   * @return its activity
   */
  @Benchmark
  public Activity change() {
    Activity activity = tracker.start(context, "update", "user", "id", "7");
    activity.reportChange("7", data);
    activity.end();
    return activity;
  }
}
