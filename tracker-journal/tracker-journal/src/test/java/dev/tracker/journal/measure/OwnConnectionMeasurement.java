package dev.tracker.journal.measure;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.database.Databases;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.write.EntryWriter;
import dev.tracker.journal.write.QueuedWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What has no transaction of its own, through the queue, next to one row a transaction: PostgreSQL,
 * synchronous commit. {@code -Dtest=OwnConnectionMeasurement}.
 */
class OwnConnectionMeasurement {
  private static final int QUEUED = 20_000;
  private static final int ROUNDS = Integer.getInteger("tracker.rounds", 5);

  @Test
  void nextToOneRowATransaction() throws Exception {
    List<Double> single = new ArrayList<>();
    List<Double> queued = new ArrayList<>();
    try (FreshDatabase database = new Databases.Postgresql().fresh().withJournal();
        Pool pool = new Pool(database, 1)) {
      OwnTransactions transactions = OwnTransactions.on(pool);
      EntryWriter writer = new EntryWriter(transactions.dialect());
      for (int round = 0; round < ROUNDS; round++) {
        single.add(
            Turns.rate(
                thread ->
                    transactions.run(
                        connection -> {
                          writer.insert(connection, List.of(Entries.change("7", "{}")));
                          return null;
                        }),
                1));
        queued.add(queued(transactions));
      }
    }
    double best = queued.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double one = single.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "own connection: %.0f rows/s queued, %.0f rows/s one a transaction: %.0f x; by turn %s%n",
        best,
        one,
        best / one,
        java.util.stream.IntStream.range(0, ROUNDS)
            .mapToObj(i -> "%.0f".formatted(queued.get(i) / single.get(i)))
            .toList());
  }

  private static double queued(OwnTransactions transactions) throws InterruptedException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < QUEUED; i++) {
      entries.add(Entries.change("7", "{}"));
    }
    QueuedWriter queue =
        new QueuedWriter(
                transactions,
                QUEUED,
                Duration.ofSeconds(10),
                (lost, cause) -> {
                  throw new IllegalStateException(cause);
                })
            .start();
    long start = System.nanoTime();
    entries.forEach(queue::add);
    queue.flush(Duration.ofMinutes(2));
    double rate = QUEUED * 1e9 / (System.nanoTime() - start);
    queue.close();
    return rate;
  }
}
