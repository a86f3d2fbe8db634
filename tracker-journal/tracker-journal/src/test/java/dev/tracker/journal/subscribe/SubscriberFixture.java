package dev.tracker.journal.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.database.FreshDatabase;
import dev.tracker.journal.database.JournalFixture;
import dev.tracker.journal.database.TestDatabase;
import dev.tracker.journal.entry.Entries;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.handle.Delivery;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** A journal, a subscriber's effects in the same database, and what a test waits for. */
final class SubscriberFixture implements AutoCloseable {
  static final String NAME = "mail";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final JournalFixture journal;
  private final Subscriptions subscriptions;
  private final ParkedEntries parked;
  private final List<JournalSubscriber> started = new ArrayList<>();

  SubscriberFixture(TestDatabase kind) throws SQLException {
    journal = new JournalFixture(kind);
    journal.database().run("CREATE TABLE effect (position BIGINT, entity VARCHAR(50))");
    subscriptions = new Subscriptions(journal.transactions(), Clock.systemUTC());
    parked = new ParkedEntries(journal.transactions());
  }

  JournalFixture journal() {
    return journal;
  }

  FreshDatabase database() {
    return journal.database();
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  ParkedEntries parked() {
    return parked;
  }

  void create(int shards) throws SQLException {
    subscriptions.create(NAME, shards, Start.atBeginning());
  }

  /** Impatient, as tests are. */
  JournalSubscriberBuilder builder(DataSource dataSource) {
    return JournalSubscriber.builder(dataSource, NAME)
        .leaseValidity(Duration.ofMillis(900))
        .idle(Duration.ofMillis(10))
        .retries(new Retries(3, Duration.ofMillis(20), Duration.ofMillis(50)));
  }

  JournalSubscriberBuilder builder() {
    return builder(database());
  }

  JournalSubscriber start(JournalSubscriber subscriber) throws SQLException {
    started.add(subscriber);
    return subscriber.start();
  }

  /** Changes of some users in turn. */
  void write(int count, int users) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(Entries.change("" + i % users, "{\"n\":" + i + "}"));
    }
    journal.write(entries);
    journal.sequence();
  }

  static String user(Delivery delivery) {
    return ((Personal) delivery.entry().personal()).changedId();
  }

  static void effect(Connection connection, Delivery delivery) throws SQLException {
    String insert = "INSERT INTO effect (position, entity) VALUES (?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setLong(1, delivery.position());
      statement.setString(2, user(delivery));
      statement.executeUpdate();
    }
  }

  List<Long> effects(String condition) throws SQLException {
    List<Long> positions = new ArrayList<>();
    try (Connection connection = database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT position FROM effect WHERE " + condition + " ORDER BY position")) {
      while (rows.next()) {
        positions.add(rows.getLong(1));
      }
    }
    return positions;
  }

  static List<Long> positions(long first, long last) {
    List<Long> positions = new ArrayList<>();
    for (long position = first; position <= last; position++) {
      positions.add(position);
    }
    return positions;
  }

  void awaitPosition(long position) throws Exception {
    try {
      await(() -> subscriptions.get(NAME).position() == position);
    } catch (AssertionError late) {
      throw new AssertionError("still at " + subscriptions.get(NAME), late);
    }
  }

  void awaitParked(int count) throws Exception {
    await(() -> subscriptions.get(NAME).parked() == count);
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("the time to wait").isLessThan(end);
      Thread.sleep(10);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    started.forEach(JournalSubscriber::close);
    journal.close();
  }
}
