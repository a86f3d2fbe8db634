package dev.tracker.journalkafka;

import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.RejectedException;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes Kafka's records of entries, in the binary mode of the CloudEvents. Thread-safe. */
final class RelayRecords {
  private final EventMaker events;
  private final RelayHook<String> topics;
  private final RelayHook<Map<String, String>> headers;

  RelayRecords(
      EventMaker events, RelayHook<String> topics, RelayHook<Map<String, String>> headers) {
    this.events = events;
    this.topics = topics;
    this.headers = headers;
  }

  ProducerRecord<String, byte[]> of(Delivery delivery) throws Exception {
    String topic = topics.of(delivery);
    if (topic.isBlank()) {
      throw new RejectedException("The entry has no topic.", null);
    }
    ProducerRecord<String, byte[]> made =
        KafkaMessageFactory.<String>createWriter(topic, EventMaker.key(delivery.entry()))
            .writeBinary(events.event(delivery));
    for (Map.Entry<String, String> header : headers.of(delivery).entrySet()) {
      EventNames.requireHeader(header.getKey());
      made.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }
}
