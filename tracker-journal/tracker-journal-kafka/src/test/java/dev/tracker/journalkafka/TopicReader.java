package dev.tracker.journalkafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic as the text of the CloudEvents Kafka binding has it, section 3.2, without a library
 * of CloudEvents: each attribute is a header whose name begins with {@code ce_} and whose value is
 * its text in UTF-8, datacontenttype is the header content-type, and the value is the data.
 */
final class TopicReader {
  private TopicReader() {}

  record Event(
      int partition,
      String key,
      Map<String, String> attributes,
      Map<String, String> otherHeaders,
      String data) {
    String attribute(String name) {
      return attributes.get(name);
    }

    long position() {
      return Long.parseLong(attribute("position"));
    }
  }

  /** All that is committed by now. */
  static List<Event> read(String topic) {
    Map<String, Object> properties =
        Map.of(
            "bootstrap.servers",
            KafkaBroker.INSTANCE.bootstrap(),
            "isolation.level",
            "read_committed");
    try (var consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Event> events = new ArrayList<>();
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found -> events.add(event(found)));
      }
      return events;
    }
  }

  private static Event event(ConsumerRecord<byte[], byte[]> found) {
    Map<String, String> attributes = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    for (Header header : found.headers()) {
      String value = new String(header.value(), StandardCharsets.UTF_8);
      if (header.key().startsWith("ce_")) {
        attributes.put(header.key().substring(3), value);
      } else if (header.key().equals("content-type")) {
        attributes.put("datacontenttype", value);
      } else {
        others.put(header.key(), value);
      }
    }
    return new Event(
        found.partition(),
        new String(found.key(), StandardCharsets.UTF_8),
        attributes,
        others,
        new String(found.value(), StandardCharsets.UTF_8));
  }
}
