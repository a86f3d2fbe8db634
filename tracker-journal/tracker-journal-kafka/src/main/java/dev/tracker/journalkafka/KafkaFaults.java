package dev.tracker.journalkafka;

import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.handle.StalledException;
import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.CorruptRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.jspecify.annotations.Nullable;

/** What failures of Kafka mean: that an entry cannot be sent, or that nothing can for a while. */
final class KafkaFaults {
  private static final List<Class<? extends Exception>> OF_ENTRIES =
      List.of(
          RecordTooLargeException.class,
          RecordBatchTooLargeException.class,
          InvalidTopicException.class,
          InvalidRecordException.class,
          SerializationException.class);

  private KafkaFaults() {}

  /** The entry's fault, or nothing. */
  static @Nullable RejectedException rejection(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      for (Class<? extends Exception> type : OF_ENTRIES) {
        if (type.isInstance(cause) && !(cause instanceof CorruptRecordException)) {
          return new RejectedException("Kafka refuses the record: " + cause.getMessage(), failure);
        }
      }
    }
    return null;
  }

  /** Nobody's fault here. */
  static StalledException stall(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TopicAuthorizationException refused) {
        return new StalledException(
            "Kafka does not let this user write to "
                + refused.unauthorizedTopics()
                + "; grant it WRITE and DESCRIBE on it.",
            failure);
      }
    }
    return new StalledException(
        "Kafka took nothing: the broker is away, a topic is missing or may not be used, or another"
            + " relay has this shard. Nothing is lost; it goes on once that is over. ("
            + failure.getMessage()
            + ")",
        failure);
  }
}
