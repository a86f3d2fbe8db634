package dev.tracker.journalkafka;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.subscribe.JournalSubscriber;
import dev.tracker.journal.subscribe.JournalSubscriberBuilder;
import dev.tracker.journal.subscribe.Subscriptions;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Builds a {@link KafkaRelay}. For one thread.
 *
 * @since 0.1.0
 */
public final class KafkaRelayBuilder {
  private final DataSource dataSource;
  private final String name;
  private final URI source;
  private final Map<String, Object> properties;
  private final JournalSubscriberBuilder subscriber;
  private RelayHook<String> topics = delivery -> "tracker.changes";
  private RelayHook<Map<String, String>> extensions = delivery -> Map.of();
  private RelayHook<Map<String, String>> headers = delivery -> Map.of();
  private String typePrefix = "dev.tracker";
  private Predicate<Entry> accepts = entry -> entry.kind() == EntryKind.CHANGE;

  KafkaRelayBuilder(DataSource dataSource, String name, URI source, Map<String, ?> properties) {
    if (source.toString().isEmpty()) {
      throw new IllegalArgumentException("an event's source is a URI that is not empty");
    }
    this.dataSource = dataSource;
    this.name = name;
    this.source = source;
    this.properties = new HashMap<>(properties);
    this.subscriber = JournalSubscriber.builder(dataSource, name);
  }

  /**
   * The topic that all events go to. By default, {@code tracker.changes}.
   *
   * @param value its name; nobody makes it
   * @return this
   */
  public KafkaRelayBuilder topic(String value) {
    return topics(delivery -> value);
  }

  /**
   * The topic of each event. Those of one entity should have one, or their order is lost.
   *
   * @param value tells the topic's name
   * @return this
   */
  public KafkaRelayBuilder topics(RelayHook<String> value) {
    topics = value;
    return this;
  }

  /**
   * Extension attributes that events have besides ours. A name that CloudEvents or we use, or that
   * they do not permit, parks the entry.
   *
   * @param value tells them
   * @return this
   */
  public KafkaRelayBuilder extensions(RelayHook<Map<String, String>> value) {
    extensions = value;
    return this;
  }

  /**
   * Headers that records have besides the event's attributes.
   *
   * @param value tells them
   * @return this
   */
  public KafkaRelayBuilder headers(RelayHook<Map<String, String>> value) {
    headers = value;
    return this;
  }

  /**
   * What the events' types begin with: {@code com.acme} makes {@code com.acme.user.update}, and
   * {@code com.acme.erasure}. By default, {@code dev.tracker}.
   *
   * @param value a reverse domain name
   * @return this
   */
  public KafkaRelayBuilder typePrefix(String value) {
    typePrefix = value;
    return this;
  }

  /**
   * Which entries are sent, besides erasures, which always are. By default, all changes.
   *
   * @param value {@code true} for those
   * @return this
   */
  public KafkaRelayBuilder accepts(Predicate<Entry> value) {
    accepts = value;
    return this;
  }

  /**
   * Sets what relays have in common with other subscribers: retries, leases, pauses.
   *
   * @param settings sets it
   * @return this
   */
  public KafkaRelayBuilder subscriber(Consumer<JournalSubscriberBuilder> settings) {
    settings.accept(subscriber);
    return this;
  }

  /**
   * The relay.
   *
   * @return the relay, not started
   * @throws SQLException if the database does not answer
   */
  public KafkaRelay build() throws SQLException {
    EventMaker events = new EventMaker(source, typePrefix, extensions);
    RelayRecords records = new RelayRecords(events, topics, headers);
    Predicate<Entry> wanted = accepts;
    JournalSubscriber following =
        subscriber
            .accepts(entry -> entry.kind() == EntryKind.ERASURE || wanted.test(entry))
            .longestChain(Integer.MAX_VALUE)
            .outlet(shard -> new KafkaOutlet(records, () -> producer(shard)));
    Subscriptions subscriptions =
        new Subscriptions(OwnTransactions.on(dataSource), Clock.systemUTC());
    return new KafkaRelay(following, subscriptions, name);
  }

  /** What promises rest on is not the user's to set. */
  private Producer<String, byte[]> producer(int shard) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId(source, name, shard));
    all.put(ProducerConfig.ACKS_CONFIG, "all");
    all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    return new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer());
  }

  /** Fixed for each shard, so that the broker fences the process that had it before. */
  static String transactionalId(URI source, String name, int shard) {
    return "tracker " + source + " " + name + " " + shard;
  }
}
