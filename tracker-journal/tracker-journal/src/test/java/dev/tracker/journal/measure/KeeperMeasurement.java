package dev.tracker.journal.measure;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.SealKey;
import dev.tracker.journal.seal.SignedHead;
import dev.tracker.journal.seal.TrustedKeys;
import dev.tracker.journal.verify.Verifier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eight writers, with a keeper and without one, in turns; how fast a keeper catches up with a
 * backlog, next to that; and how fast it is verified. {@code -Dtest=KeeperMeasurement}.
 */
class KeeperMeasurement {
  private static final int WRITERS = 8;
  private static final int ROUNDS = Integer.getInteger("tracker.rounds", 41);
  private static final int BACKLOG = Integer.getInteger("tracker.backlog", 100_000);

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.measure.TransactionCostMeasurement#databases")
  void nextToEightWriters(TestDatabase kind) throws Exception {
    SealKey key = KeyFiles.generate();
    List<SignedHead> heads = new CopyOnWriteArrayList<>();
    try (FreshDatabase database = kind.fresh().withJournal();
        Pool pool = new Pool(database, WRITERS);
        Pool keepers = new Pool(database, 1)) {
      DataSourceTransactions transactions = new DataSourceTransactions(pool);
      try (JournalTracker tracker = JournalTracker.builder(database, transactions).build()) {
        double alone = besideAKeeper(kind.name(), transactions, tracker, keepers, key, heads);
        addBacklog(transactions, tracker);
        long rows = database.number("SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL");
        double rate = rows / catchUp(keepers, key, heads);
        System.out.printf(
            Locale.ROOT,
            "%s: %d put in order and sealed, %.0f/s, %.1f x what eight writers commit at most%n",
            kind.name(),
            rows,
            rate,
            rate / alone);
      }
      verify(kind.name(), database, key, heads);
    }
  }

  /** What eight writers commit at most, without a keeper. */
  private static double besideAKeeper(
      String name,
      DataSourceTransactions transactions,
      JournalTracker tracker,
      Pool keepers,
      SealKey key,
      List<SignedHead> heads)
      throws Exception {
    Turns.Work writer = thread -> write(transactions, tracker, thread);
    Turns.rate(writer, WRITERS);
    List<Double> ratios = new ArrayList<>();
    double most = 0;
    for (int round = 0; round < ROUNDS; round++) {
      catchUp(keepers, key, heads);
      double alone = Turns.rate(writer, WRITERS);
      most = Math.max(most, alone);
      try (JournalKeeper keeper = keeper(keepers, key, heads)) {
        keeper.start();
        ratios.add(Turns.rate(writer, WRITERS) / alone);
      }
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%s: writers beside a keeper %.2f x (%.2f to %.2f), at most %.0f/s without one%n",
        name,
        ratios.get(ROUNDS / 2),
        ratios.get(0),
        ratios.get(ROUNDS - 1),
        most);
    return most;
  }

  private static JournalKeeper keeper(Pool connections, SealKey key, List<SignedHead> heads)
      throws Exception {
    return new JournalKeeper(
        OwnTransactions.on(connections),
        "keeper",
        () -> key,
        heads::add,
        Duration.ofMillis(200),
        Clock.systemUTC());
  }

  private static void write(DataSourceTransactions transactions, JournalTracker tracker, int id)
      throws Exception {
    transactions.run(
        connection -> {
          try (Activity activity = tracker.start(ActivityContext.root(), "update", "user")) {
            activity.reportChange("" + id, Map.of("name", "Ada"));
          }
          return null;
        });
  }

  /** The seconds that it takes. */
  private static double catchUp(Pool connections, SealKey key, List<SignedHead> heads)
      throws Exception {
    try (JournalKeeper keeper = keeper(connections, key, heads)) {
      long start = System.nanoTime();
      while (keeper.runOnce() > 0) {
        // Until nothing is left.
      }
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static void addBacklog(DataSourceTransactions transactions, JournalTracker tracker)
      throws Exception {
    for (int done = 0; done < BACKLOG; done += 5_000) {
      transactions.run(
          connection -> {
            for (int i = 0; i < 5_000; i++) {
              try (Activity activity = tracker.start(ActivityContext.root(), "update", "user")) {
                activity.reportChange("" + i, Map.of("name", "Ada"));
              }
            }
            return null;
          });
    }
  }

  private static void verify(
      String name, FreshDatabase database, SealKey key, List<SignedHead> heads) throws Exception {
    Verifier verifier =
        new Verifier(OwnTransactions.on(database), TrustedKeys.of(List.of(key.publicKey())), heads);
    double best = 0;
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      long sealed = verifier.run().sealed();
      best = Math.max(best, sealed * 1e9 / (System.nanoTime() - start));
    }
    System.out.printf(Locale.ROOT, "%s: verified %.0f rows/s%n", name, best);
  }
}
