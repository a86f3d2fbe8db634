package dev.tracker.journal.benchmarks;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The journal, behind the calls that a generated decorator makes. */
final class ByJournal implements Way {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Way.class, "change", "update", "customer", Effect.CHANGE, "id");

  private final DataSourceTransactions transactions;
  private final JournalTracker tracker;
  private final JournalKeeper keeper;
  private final ActivityContext root = ActivityContext.root().with(JournalTracker.ACTOR, "alice");

  ByJournal(DataSource source) throws SQLException {
    this.transactions = new DataSourceTransactions(source);
    this.tracker = JournalTracker.builder(source, transactions).build();
    SealKey key = KeyFiles.generate();
    this.keeper =
        new JournalKeeper(
            OwnTransactions.on(source),
            "benchmark",
            () -> key,
            null,
            Duration.ofSeconds(1),
            Clock.systemUTC());
  }

  @Override
  public String name() {
    return "journal";
  }

  @Override
  public boolean keeps(String table) {
    return table.startsWith("tracker_");
  }

  @Override
  public void change(List<Customer> customers) throws SQLException {
    ActivityContext context = root.with(ContextKey.REQUEST_ID, UUID.randomUUID().toString());
    transactions.run(
        connection -> {
          Updates.update(connection, customers);
          for (Customer customer : customers) {
            track(context, customer);
          }
          return customers.size();
        });
  }

  private void track(ActivityContext context, Customer customer) {
    try (Activity activity = tracker.start(context, METHOD, "id", customer.id())) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("name", customer.name());
      data.put("email", customer.email());
      data.put("city", customer.city());
      data.put("visits", customer.visits());
      data.put("active", customer.active());
      activity.reportChange(Integer.toString(customer.id()), data);
    }
  }

  /** Gives positions, and seals. */
  @Override
  public void settle() throws SQLException, IOException {
    int done;
    do {
      done = keeper.runOnce();
    } while (done > 0);
  }

  @Override
  public void close() {
    keeper.close();
    tracker.close();
  }
}
