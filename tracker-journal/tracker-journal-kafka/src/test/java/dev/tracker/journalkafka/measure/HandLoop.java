package dev.tracker.journalkafka.measure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What one would write without a relay: it reads rows, sends the same bytes, and waits. */
final class HandLoop {
  private static final int AT_ONCE = 500;
  private static final String QUERY =
      "SELECT position, event_id, occurred, operation, subject, request_id, actor, changed_id, data"
          + " FROM tracker_entry WHERE position > ? ORDER BY position LIMIT "
          + AT_ONCE;

  private HandLoop() {}

  static void run(DataSource dataSource, String brokers, String topic, long after, long through)
      throws SQLException, ExecutionException, InterruptedException {
    Map<String, Object> properties = Map.of("bootstrap.servers", brokers, "acks", "all");
    try (Connection connection = dataSource.getConnection();
        KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
      long position = after;
      while (position < through) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
          query.setLong(1, position);
          try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
              position = rows.getLong(1);
              sent.add(producer.send(event(topic, rows)));
            }
          }
        }
        for (Future<RecordMetadata> each : sent) {
          each.get();
        }
      }
    }
  }

  private static ProducerRecord<byte[], byte[]> event(String topic, ResultSet row)
      throws SQLException {
    String key = row.getString(5) + "/" + row.getString(8);
    ProducerRecord<byte[], byte[]> event =
        new ProducerRecord<>(topic, bytes(key), bytes(row.getString(9)));
    header(event, "ce_specversion", "1.0");
    header(event, "ce_id", row.getString(2));
    header(event, "ce_source", "https://acme.example/users");
    header(event, "ce_type", "com.acme." + row.getString(5) + "." + row.getString(4));
    header(event, "content-type", "application/json");
    header(event, "ce_subject", key);
    header(event, "ce_time", Instant.ofEpochMilli(row.getLong(3) / 1_000).toString());
    header(event, "ce_partitionkey", key);
    header(event, "ce_position", row.getString(1));
    header(event, "ce_operation", row.getString(4));
    header(event, "ce_requestid", row.getString(6));
    header(event, "ce_actor", row.getString(7));
    return event;
  }

  private static void header(ProducerRecord<byte[], byte[]> event, String name, String value) {
    event.headers().add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
