package dev.tracker.journalkafka.streams;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Counts changes by operation and minute, each once, with Kafka Streams. */
final class ChangesPerMinute {
  private static final String SEEN = "seen";

  private ChangesPerMinute() {}

  static Topology topology(String changes, String counts) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
            Stores.inMemoryKeyValueStore(SEEN), Serdes.String(), Serdes.Long()));
    builder.stream(
            changes,
            Consumed.with(Serdes.String(), Serdes.String())
                .withTimestampExtractor((event, before) -> time(event)))
        .process(Once::new, SEEN)
        .groupByKey(Grouped.with(Serdes.String(), Serdes.String()))
        // Partitions are read in turns, and a replay is old: without grace, what is late is
        // dropped.
        .windowedBy(TimeWindows.ofSizeAndGrace(Duration.ofMinutes(1), Duration.ofDays(1)))
        .count()
        .toStream()
        .map(
            (window, count) ->
                KeyValue.pair(window.key() + " " + window.window().startTime(), count))
        .to(counts, Produced.with(Serdes.String(), Serdes.Long()));
    return builder.build();
  }

  private static long time(ConsumerRecord<Object, Object> event) {
    return OffsetDateTime.parse(header(event.headers(), "ce_time")).toInstant().toEpochMilli();
  }

  private static String header(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** Passes over positions that it has seen for a key, and goes on by operation. */
  private static final class Once extends ContextualProcessor<String, String, String, String> {
    @Override
    public void process(Record<String, String> event) {
      KeyValueStore<String, Long> seen = context().getStateStore(SEEN);
      long position = Long.parseLong(header(event.headers(), "ce_position"));
      Long last = seen.get(event.key());
      if (last == null || position > last) {
        seen.put(event.key(), position);
        context().forward(event.withKey(header(event.headers(), "ce_operation")));
      }
    }
  }
}
