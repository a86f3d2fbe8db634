package dev.tracker.journalkafka.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two relays, the broker and the database are killed at random points, one at a time, while changes
 * are written. {@code -Drelay.kills=100} kills more often, {@code -Drelay.seed} otherwise.
 */
class RelayKillTest {
  @TempDir private Path directory;

  @Test
  void nothingIsMissingAndWhatComesAgainComesInOrder() throws Exception {
    int kills = Integer.getInteger("relay.kills", 10);
    Random random = new Random(Long.getLong("relay.seed", 22));
    int[] counts = new int[4];
    try (CrashingRelay crashing = new CrashingRelay(directory)) {
      crashing.awaitProgress();
      for (int i = 0; i < kills; i++) {
        // Each kind at least once in four, so that a few kills hit all of them.
        int victim = (i + random.nextInt(2)) % 4;
        Thread.sleep(random.nextInt(400));
        crashing.children().get(victim).kill();
        counts[victim]++;
        crashing.children().get(victim).restart();
        crashing.awaitProgress();
        System.out.printf("%d of %d: position %d%n", i + 1, kills, crashing.position());
      }
      List<String> written = crashing.finish();
      Map<String, List<Long>> expected = byKey(written);
      Map<String, List<Long>> read = read(crashing.brokers());
      int sent = read.values().stream().mapToInt(List::size).sum();
      assertThat(read.keySet()).isEqualTo(expected.keySet());
      read.forEach((key, positions) -> compare(key, expected.get(key), positions));
      System.out.printf(
          "%d kills (relays %d, broker %d, database %d): %d changes, %d sent again%n",
          kills,
          counts[0] + counts[1],
          counts[2],
          counts[3],
          written.size(),
          sent - written.size());
    }
  }

  private static Map<String, List<Long>> byKey(List<String> written) {
    Map<String, List<Long>> positions = new TreeMap<>();
    for (String each : written) {
      String[] parts = each.split(" ", -1);
      positions.computeIfAbsent(parts[1], key -> new ArrayList<>()).add(Long.valueOf(parts[0]));
    }
    return positions;
  }

  private static void compare(String key, List<Long> expected, List<Long> read) {
    List<Long> once = new ArrayList<>();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      places.put(expected.get(i), i);
    }
    int last = -1;
    for (long position : read) {
      int place = places.getOrDefault(position, -2);
      assertThat(place)
          .as("%s at position %d after %d", key, position, last)
          .isBetween(0, last + 1);
      if (place == once.size()) {
        once.add(position);
      }
      last = place;
    }
    assertThat(once).as(key).isEqualTo(expected);
  }

  /** What a reader of committed records has of each key. */
  private static Map<String, List<Long>> read(String brokers) {
    Map<String, List<Long>> positions = new TreeMap<>();
    Map<String, Object> properties =
        Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(CrashingRelay.TOPIC).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
          byte[] position = found.headers().lastHeader("ce_position").value();
          positions
              .computeIfAbsent(found.key(), key -> new ArrayList<>())
              .add(Long.valueOf(new String(position, StandardCharsets.UTF_8)));
        }
      }
    }
    return positions;
  }
}
