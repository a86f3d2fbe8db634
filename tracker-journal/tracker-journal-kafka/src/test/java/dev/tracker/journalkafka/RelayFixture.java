package dev.tracker.journalkafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.connect.DataSourceTransactions;
import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Start;
import dev.tracker.journal.erase.Erasure;
import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.keep.JournalKeeper;
import dev.tracker.journal.schema.JournalSchema;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.Retries;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalkafka.TopicReader.Event;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** A journal in H2, and relays of it to a topic. */
final class RelayFixture implements AutoCloseable {
  static final String NAME = "relay";
  static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  static final String SPAN = "00f067aa0ba902b7";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  private final JdbcDataSource dataSource = new JdbcDataSource();
  private final Connection keptOpen;
  private final OwnTransactions own;
  private final DataSourceTransactions transactions;
  private final JournalTracker tracker;
  private final JournalKeeper keeper;
  private final List<KafkaRelay> relays = new ArrayList<>();
  private final String id = UUID.randomUUID().toString();

  RelayFixture(int shards) throws SQLException {
    dataSource.setURL("jdbc:h2:mem:" + id);
    keptOpen = dataSource.getConnection();
    JournalSchema.apply(keptOpen);
    own = OwnTransactions.on(dataSource);
    transactions = new DataSourceTransactions(dataSource);
    tracker = JournalTracker.builder(dataSource, transactions).build();
    keeper = new JournalKeeper(own, "test", null, null, Duration.ZERO, Clock.systemUTC());
    new Subscriptions(own, Clock.systemUTC()).create(NAME, shards, Start.atBeginning());
  }

  KafkaRelayBuilder builder(DataSource database, String topic) {
    return KafkaRelay.builder(
            database,
            NAME,
            URI.create("https://acme.example/" + id),
            KafkaBroker.INSTANCE.properties())
        .topic(topic)
        .subscriber(
            subscriber ->
                subscriber
                    .leaseValidity(Duration.ofMillis(1_500))
                    .idle(Duration.ofMillis(20))
                    .retries(new Retries(2, Duration.ofMillis(10), Duration.ofMillis(10))));
  }

  KafkaRelayBuilder builder(String topic) {
    return builder(dataSource, topic);
  }

  KafkaRelay start(KafkaRelayBuilder builder) throws SQLException {
    KafkaRelay relay = builder.build();
    relays.add(relay);
    return relay.start();
  }

  DataSource dataSource() {
    return dataSource;
  }

  ParkedEntries parked() {
    return new ParkedEntries(own);
  }

  void change(@Nullable String user, @Nullable Object data) throws SQLException, IOException {
    ActivityContext context =
        ActivityContext.root()
            .with(JournalTracker.ACTOR, "alice")
            .with(ContextKey.REQUEST_ID, "r-1")
            .with(ContextKey.TRACE_ID, TRACE)
            .with(ContextKey.SPAN_ID, SPAN);
    transactions.run(
        connection -> {
          try (Activity activity = tracker.start(context, "update", "user")) {
            activity.reportChange(user, data);
          }
          return true;
        });
    keeper.runOnce();
  }

  /** Changes of some users in turn. */
  void changes(int count, int users) throws SQLException, IOException {
    for (int i = 0; i < count; i++) {
      change("" + i % users, null);
    }
  }

  void erase(String user) throws SQLException, IOException {
    new Erasure(own, Clock.systemUTC()).entity("user", user, "admin");
    keeper.runOnce();
  }

  static String user(Delivery delivery) {
    return EventMaker.key(delivery.entry());
  }

  List<Event> awaitEvents(String topic, int count) throws Exception {
    List<List<Event>> last = new ArrayList<>();
    await(
        () -> {
          last.add(TopicReader.read(topic));
          return last.get(last.size() - 1).stream().map(Event::position).distinct().count()
              >= count;
        });
    return last.get(last.size() - 1);
  }

  void awaitParked(KafkaRelay relay, int count) throws Exception {
    await(() -> relay.snapshot().parked() == count);
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("the time to wait").isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws SQLException {
    relays.forEach(KafkaRelay::close);
    keeper.close();
    tracker.close();
    keptOpen.close();
  }
}
