package dev.tracker.journalkafka;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** One Kafka in this process, for all tests. */
public final class KafkaBroker {
  static final KafkaBroker INSTANCE = new KafkaBroker();

  private final KafkaClusterTestKit cluster;
  private final String bootstrap;

  private KafkaBroker() {
    try {
      TestKitNodes nodes =
          new TestKitNodes.Builder()
              .setCombined(false)
              .setNumControllerNodes(1)
              .setNumBrokerNodes(1)
              .build();
      cluster =
          new KafkaClusterTestKit.Builder(nodes)
              .setConfigProp("auto.create.topics.enable", "false")
              .setConfigProp("transaction.state.log.replication.factor", "1")
              .setConfigProp("transaction.state.log.min.isr", "1")
              .setConfigProp("transaction.state.log.num.partitions", "3")
              // Of a producer that is silent for so long, nothing is known any more.
              .setConfigProp("transactional.id.expiration.ms", "4000")
              .setConfigProp("transaction.remove.expired.transaction.cleanup.interval.ms", "500")
              .setConfigProp("offsets.topic.replication.factor", "1")
              .build();
      cluster.format();
      cluster.startup();
      cluster.waitForReadyBrokers();
      // The kit finds out where the broker listens only while that runs.
      bootstrap = cluster.bootstrapServers();
    } catch (Exception e) {
      throw new IllegalStateException("Kafka does not start", e);
    }
  }

  /** Where it listens. */
  public static String bootstrapServers() {
    return INSTANCE.bootstrap;
  }

  /** The name of a topic that is new. */
  public static String newTopic(int partitions) throws ExecutionException, InterruptedException {
    return INSTANCE.topic(partitions);
  }

  /** Impatient, as tests are. */
  Map<String, Object> properties() {
    return Map.of(
        "bootstrap.servers", bootstrap,
        "max.block.ms", 5_000,
        "request.timeout.ms", 2_000,
        "delivery.timeout.ms", 5_000,
        "reconnect.backoff.max.ms", 200,
        "linger.ms", 0);
  }

  String topic(int partitions) throws ExecutionException, InterruptedException {
    String name = "t" + UUID.randomUUID();
    create(name, partitions);
    return name;
  }

  void create(String name, int partitions) throws ExecutionException, InterruptedException {
    try (var admin = cluster.admin()) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    }
  }

  void stop() {
    cluster.brokers().get(0).shutdown();
    cluster.brokers().get(0).awaitShutdown();
  }

  void start() {
    cluster.brokers().get(0).startup();
  }

  String bootstrap() {
    return bootstrap;
  }
}
