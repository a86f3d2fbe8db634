package dev.tracker.journalkafka.measure;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.JournalSubscriberBuilder;
import dev.tracker.journal.subscribe.Subscriptions;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * How many entries a subscriber handles with an effect of exactly once, next to bare commits, in
 * turns. A program, since a figure is no test: {@code SubscriberFigures [count]}.
 */
final class SubscriberFigures {
  private static final int ROUNDS = 7;

  private final MeasuredJournal journal;
  private final DataSource dataSource;
  private final Subscriptions subscriptions;

  private SubscriberFigures(MeasuredJournal journal) throws Exception {
    this.journal = journal;
    this.dataSource = journal.dataSource();
    this.subscriptions = new Subscriptions(OwnTransactions.on(dataSource), Clock.systemUTC());
  }

  /** With so many entries a round; by default 2,000. */
  public static void main(String[] args) throws Exception {
    try (MeasuredJournal journal = new MeasuredJournal()) {
      new SubscriberFigures(journal).compare(args.length > 0 ? Long.parseLong(args[0]) : 2_000);
    }
    System.exit(0);
  }

  private void compare(long count) throws Exception {
    journal.add(count * 10);
    journal.run("CREATE TABLE effect (position BIGINT)");
    List<Double> ratios = new ArrayList<>();
    List<Double> batches = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      double bare = bareCommits(count);
      double one = handled("one" + i, count, 1);
      double batch = handled("batch" + i, count * 10, 500);
      ratios.add(one / bare);
      batches.add(batch);
      Figures.print("bare %,.0f/s, one by one %,.0f/s, in batches %,.0f/s", bare, one, batch);
    }
    Figures.print(
        "subscriber: median ratio to bare commits %.2f; in batches %,.0f/s",
        Figures.median(ratios), Figures.median(batches));
  }

  private double bareCommits(long count) throws Exception {
    OwnTransactions transactions = OwnTransactions.on(dataSource);
    long began = System.nanoTime();
    for (long i = 0; i < count; i++) {
      long position = i;
      transactions.run(
          connection -> {
            try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO effect VALUES (?)")) {
              insert.setLong(1, position);
              return insert.executeUpdate();
            }
          });
    }
    return count * 1e9 / (System.nanoTime() - began);
  }

  @SuppressWarnings("try") // the subscriber is there to run until it is closed
  private double handled(String name, long count, int atOnce) throws Exception {
    subscriptions.create(name, 1, Start.atBeginning());
    JournalSubscriberBuilder builder =
        JournalSubscriber.builder(dataSource, name)
            .accepts(entry -> true)
            .idle(Duration.ofMillis(5));
    long began = System.nanoTime();
    try (JournalSubscriber subscriber =
        builder
            .batches(
                atOnce,
                (connection, deliveries) -> {
                  try (PreparedStatement insert =
                      connection.prepareStatement("INSERT INTO effect VALUES (?)")) {
                    for (var delivery : deliveries) {
                      insert.setLong(1, delivery.position());
                      insert.addBatch();
                    }
                    insert.executeBatch();
                  }
                })
            .start()) {
      while (subscriber.delivered() < count) {
        Thread.sleep(2);
      }
      return count * 1e9 / (System.nanoTime() - began);
    } finally {
      subscriptions.forget(name);
    }
  }
}
