package dev.tracker.journalkafka.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journalkafka.KafkaBroker;
import dev.tracker.journalkafka.RelayedChanges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer of another team's, by the driver of Kafka Streams and with a broker. */
class ChangesPerMinuteTest {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  @TempDir private Path directory;

  private Properties properties(String brokers) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "changes-per-minute");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
    properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
    properties.put("auto.offset.reset", "earliest");
    properties.put("consumer.isolation.level", "read_committed");
    return properties;
  }

  private static TestRecord<String, String> event(
      String key, String operation, long position, String time) {
    Headers headers =
        new RecordHeaders()
            .add("ce_operation", operation.getBytes(StandardCharsets.UTF_8))
            .add("ce_position", Long.toString(position).getBytes(StandardCharsets.UTF_8))
            .add("ce_time", time.getBytes(StandardCharsets.UTF_8));
    return new TestRecord<>(key, "{}", headers, Instant.EPOCH);
  }

  @Test
  void countsEachOnceByTheDriver() {
    try (TopologyTestDriver driver =
        new TopologyTestDriver(
            ChangesPerMinute.topology("changes", "counts"), properties("nowhere:1"))) {
      TestInputTopic<String, String> changes =
          driver.createInputTopic("changes", new StringSerializer(), new StringSerializer());
      changes.pipeInput(event("user/1", "create", 1, "2026-11-29T13:00:01Z"));
      changes.pipeInput(event("user/2", "create", 2, "2026-11-29T13:00:02Z"));
      changes.pipeInput(event("user/1", "update", 3, "2026-11-29T13:00:03Z"));
      // A stretch that comes again.
      changes.pipeInput(event("user/2", "create", 2, "2026-11-29T13:00:02Z"));
      changes.pipeInput(event("user/1", "update", 3, "2026-11-29T13:00:03Z"));
      changes.pipeInput(event("user/2", "update", 4, "2026-11-29T13:01:00Z"));
      // Of another partition, which is read after a minute has ended.
      changes.pipeInput(event("user/3", "update", 5, "2026-11-29T13:00:59Z"));

      assertThat(
              driver
                  .createOutputTopic("counts", new StringDeserializer(), new LongDeserializer())
                  .readKeyValuesToMap())
          .isEqualTo(
              Map.of(
                  "create 2026-11-29T13:00:00Z", 2L,
                  "update 2026-11-29T13:00:00Z", 2L,
                  "update 2026-11-29T13:01:00Z", 1L));
    }
  }

  @Test
  @SuppressWarnings("try") // the streams are there to run until they are closed
  void countsWhatARelaySends() throws Exception {
    String changes = KafkaBroker.newTopic(2);
    String counts = KafkaBroker.newTopic(1);
    RelayedChanges.send(changes, 40, 5);
    try (KafkaStreams streams =
        new KafkaStreams(
            ChangesPerMinute.topology(changes, counts),
            properties(KafkaBroker.bootstrapServers()))) {
      streams.start();
      assertThat(awaitSum(counts, 40)).isEqualTo(40);
    }
  }

  private static long awaitSum(String topic, long sum) {
    Map<String, Long> latest = new HashMap<>();
    Map<String, Object> properties = Map.of("bootstrap.servers", KafkaBroker.bootstrapServers());
    try (KafkaConsumer<String, Long> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new LongDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + LONGEST_WAIT.toNanos();
      while (latest.values().stream().mapToLong(Long::longValue).sum() < sum) {
        assertThat(System.nanoTime()).as(latest.toString()).isLessThan(end);
        consumer.poll(Duration.ofMillis(200)).forEach(each -> latest.put(each.key(), each.value()));
      }
    }
    return latest.values().stream().mapToLong(Long::longValue).sum();
  }
}
