package dev.tracker.journalkafka;

import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.Subscription;
import dev.tracker.journal.subscribe.Subscriptions;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Sends a journal to Kafka: each change and each erasure is a CloudEvent in binary mode. The
 * changes of one entity are sent in order, at least once. A reader that skips positions it has seen
 * handles each once. Readers must read committed records only.
 *
 * <pre>{@code
 * KafkaRelay relay =
 *     KafkaRelay.builder(
 *             dataSource,
 *             "relay",
 *             URI.create("https://acme.example/users"),
 *             Map.of("bootstrap.servers", brokers))
 *         .topic("users")
 *         .build()
 *         .start();
 * }</pre>
 *
 * <p>Start one in each process: each shard is run by one of them, fenced at the broker. {@link
 * Subscriptions#create} creates its cursor, and parked entries are in {@link
 * dev.tracker.journal.subscribe.ParkedEntries}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class KafkaRelay implements AutoCloseable {
  private final JournalSubscriber subscriber;
  private final Subscriptions subscriptions;
  private final String name;
  private long countedAt = System.nanoTime();
  private long counted;

  KafkaRelay(JournalSubscriber subscriber, Subscriptions subscriptions, String name) {
    this.subscriber = subscriber;
    this.subscriptions = subscriptions;
    this.name = name;
  }

  /**
   * Begins to describe a relay.
   *
   * @param dataSource the journal's database
   * @param name the relay's name, as it was given to {@link Subscriptions#create}
   * @param source tells this journal from others, as the events' source
   * @param properties of Kafka's producer: the brokers, TLS, SASL and so on
   * @return a builder
   */
  public static KafkaRelayBuilder builder(
      DataSource dataSource, String name, URI source, Map<String, ?> properties) {
    return new KafkaRelayBuilder(dataSource, name, source, properties);
  }

  /**
   * Starts to send, until this is closed.
   *
   * @return this
   * @throws dev.tracker.journal.fault.JournalException if there is no cursor of this name
   * @throws SQLException if the database does not answer
   */
  public KafkaRelay start() throws SQLException {
    subscriber.start();
    return this;
  }

  /**
   * How it is doing.
   *
   * @return a snapshot
   * @throws SQLException if the database does not answer
   */
  public synchronized RelaySnapshot snapshot() throws SQLException {
    Subscription now = subscriptions.get(name);
    long sent = subscriber.delivered();
    long nanos = System.nanoTime();
    double perSecond = (sent - counted) * 1e9 / Math.max(1, nanos - countedAt);
    counted = sent;
    countedAt = nanos;
    return new RelaySnapshot(
        now.lagRows(), now.lagTime(), sent, perSecond, now.retrying(), now.parked(), now.waiting());
  }

  /** Waits for work in progress, and releases its shards. */
  @Override
  public void close() {
    subscriber.close();
  }
}
