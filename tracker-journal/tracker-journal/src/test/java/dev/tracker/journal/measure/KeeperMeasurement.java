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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eight writers, with a keeper and without one, in turns; how fast a keeper catches up with what
 * they left; and how fast it is verified. {@code -Dtest=KeeperMeasurement}.
 */
class KeeperMeasurement {
  private static final int WRITERS = 8;
  private static final int ROUNDS = Integer.getInteger("tracker.rounds", 7);
  private static final int VERIFIED = Integer.getInteger("tracker.verified", 100_000);

  @ParameterizedTest
  @MethodSource("dev.tracker.journal.measure.TransactionCostMeasurement#databases")
  void nextToEightWriters(TestDatabase kind) throws Exception {
    SealKey key = KeyFiles.generate();
    List<SignedHead> heads = new CopyOnWriteArrayList<>();
    try (FreshDatabase database = kind.fresh().withJournal();
        Pool pool = new Pool(database, WRITERS)) {
      DataSourceTransactions transactions = new DataSourceTransactions(pool);
      try (JournalTracker tracker = JournalTracker.builder(database, transactions).build()) {
        Turns.Work writer = thread -> write(transactions, tracker, thread);
        Turns.rate(writer, WRITERS);
        double alone = 0;
        double kept = 0;
        double caughtUp = 0;
        StringBuilder turns = new StringBuilder();
        for (int round = 0; round < ROUNDS; round++) {
          double one = Turns.rate(writer, WRITERS);
          alone = Math.max(alone, one);
          double rate = catchUp(database, key, heads);
          caughtUp = Math.max(caughtUp, rate);
          double beside;
          try (JournalKeeper keeper = keeper(database, key, heads)) {
            keeper.start();
            beside = Turns.rate(writer, WRITERS);
          }
          kept = Math.max(kept, beside);
          turns.append(String.format(Locale.ROOT, " %.2f/%.1f", beside / one, rate / one));
          catchUp(database, key, heads);
        }
        System.out.printf(
            Locale.ROOT,
            "%s: writers alone %.0f/s, beside a keeper %.0f/s (%.2f x), kept in order and sealed"
                + " %.0f/s (%.1f x); by turn%s%n",
            kind.name(),
            alone,
            kept,
            kept / alone,
            caughtUp,
            caughtUp / alone,
            turns);
      }
      verify(kind.name(), database, key, heads);
    }
  }

  private static JournalKeeper keeper(FreshDatabase database, SealKey key, List<SignedHead> heads)
      throws Exception {
    return new JournalKeeper(
        OwnTransactions.on(database),
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

  /** Rows a second, of what is left, and of so many that a moment does not matter. */
  private static double catchUp(FreshDatabase database, SealKey key, List<SignedHead> heads)
      throws Exception {
    long rows = database.number("SELECT COUNT(*) FROM tracker_entry WHERE position IS NULL");
    try (JournalKeeper keeper = keeper(database, key, heads)) {
      long start = System.nanoTime();
      long done = keeper.runOnce();
      while (done > 0) {
        done = keeper.runOnce();
      }
      return rows * 1e9 / (System.nanoTime() - start);
    }
  }

  private static void verify(
      String name, FreshDatabase database, SealKey key, List<SignedHead> heads) throws Exception {
    DataSourceTransactions transactions = new DataSourceTransactions(database);
    try (JournalTracker tracker = JournalTracker.builder(database, transactions).build()) {
      while (database.number("SELECT COUNT(*) FROM tracker_entry") < VERIFIED) {
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
    catchUp(database, key, heads);
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
