package dev.tracker.examples.auditedshop;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** One broker in this process, with one topic; in earnest it would be elsewhere. */
final class Kafka implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final KafkaClusterTestKit cluster;
  private final String topic;

  private Kafka(KafkaClusterTestKit cluster, String topic) {
    this.cluster = cluster;
    this.topic = topic;
  }

  static Kafka start(String topic) throws Exception {
    TestKitNodes nodes =
        new TestKitNodes.Builder().setNumControllerNodes(1).setNumBrokerNodes(1).build();
    KafkaClusterTestKit cluster =
        new KafkaClusterTestKit.Builder(nodes)
            .setConfigProp("transaction.state.log.replication.factor", "1")
            .setConfigProp("transaction.state.log.min.isr", "1")
            .setConfigProp("offsets.topic.replication.factor", "1")
            .build();
    cluster.format();
    cluster.startup();
    cluster.waitForReadyBrokers();
    try (var admin = cluster.admin()) {
      admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }
    return new Kafka(cluster, topic);
  }

  String brokers() {
    return cluster.bootstrapServers();
  }

  /** Reads as another service would, until there are so many events. */
  List<String> types(int count) throws TimeoutException {
    Map<String, Object> properties =
        Map.of("bootstrap.servers", brokers(), "isolation.level", "read_committed");
    List<String> types = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + LONGEST_WAIT.toNanos();
      while (types.size() < count) {
        if (System.nanoTime() > end) {
          throw new TimeoutException("only " + types + " are in Kafka");
        }
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
          types.add(
              new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8));
        }
      }
    }
    return types;
  }

  @Override
  public void close() {
    try {
      cluster.close();
    } catch (Exception failure) {
      throw new IllegalStateException("Kafka does not stop", failure);
    }
  }
}
