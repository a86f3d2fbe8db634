package dev.tracker.journalkafka;

import dev.tracker.journal.handle.Delivery;
import dev.tracker.journal.handle.Outlet;
import dev.tracker.journal.handle.RejectedException;
import dev.tracker.journal.handle.Settlement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the entries of one shard to Kafka, each time in a transaction of a producer whose id is
 * always the same: as soon as another relay has opened its own, the broker refuses this one. The
 * cursor moves after the broker has answered. For one thread.
 */
final class KafkaOutlet implements Outlet {
  /** To end a transaction takes as long as to send some thousand records. */
  private static final int AT_ONCE = 2_500;

  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final RelayRecords records;
  private final Supplier<Producer<String, byte[]>> producers;
  private @Nullable Producer<String, byte[]> producer;

  KafkaOutlet(RelayRecords records, Supplier<Producer<String, byte[]>> producers) {
    this.records = records;
    this.producers = producers;
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public void deliver(List<Delivery> deliveries, Settlement settlement) throws Exception {
    Throwable unmade;
    try {
      unmade = send(open(settlement), deliveries);
    } catch (InterruptException interrupted) {
      drop();
      throw interrupted(interrupted);
    } catch (KafkaException | IllegalStateException failure) {
      RejectedException rejection = KafkaFaults.rejection(failure);
      if (rejection == null) {
        drop();
        throw KafkaFaults.stall(failure);
      }
      abort();
      throw rejection;
    }
    if (unmade != null) {
      abort();
      rethrow(unmade);
    }
    settlement.settle();
  }

  private static void rethrow(Throwable unmade) throws Exception {
    if (unmade instanceof Error error) {
      throw error;
    }
    throw (Exception) unmade;
  }

  /** Kafka's own type is unchecked, and has set the flag; here the thread ends in order. */
  private static InterruptedException interrupted(InterruptException cause) {
    boolean was = Thread.interrupted();
    InterruptedException interrupted =
        new InterruptedException(was ? "interrupted in Kafka" : "Kafka was interrupted");
    interrupted.initCause(cause);
    return interrupted;
  }

  /** Fences whoever has the shard at the broker: so only if the lease is ours at this moment. */
  private Producer<String, byte[]> open(Settlement settlement) throws SQLException {
    Producer<String, byte[]> open = producer;
    if (open == null) {
      settlement.requireLease();
      open = producers.get();
      producer = open;
      open.initTransactions();
    }
    return open;
  }

  /**
   * Sends each as soon as it is made: the broker works on the first ones while the others are made.
   *
   * @return what a hook has thrown, which is no fault of Kafka's; nothing is committed then
   */
  private @Nullable Throwable send(Producer<String, byte[]> open, List<Delivery> deliveries)
      throws InterruptedException {
    open.beginTransaction();
    List<Future<RecordMetadata>> answers = new ArrayList<>(deliveries.size());
    for (Delivery delivery : deliveries) {
      ProducerRecord<String, byte[]> made;
      try {
        made = records.of(delivery);
      } catch (Throwable unmade) {
        return unmade;
      }
      answers.add(open.send(made));
    }
    open.flush();
    for (Future<RecordMetadata> answer : answers) {
      requireSent(answer);
    }
    open.commitTransaction();
    return null;
  }

  /** The commit would tell of the failure too, but not always of its reason. */
  private static void requireSent(Future<RecordMetadata> answer) throws InterruptedException {
    try {
      answer.get();
    } catch (ExecutionException failure) {
      throw new KafkaException("a record was not sent", failure.getCause());
    }
  }

  private void abort() {
    try {
      if (producer != null) {
        producer.abortTransaction();
      }
    } catch (KafkaException | IllegalStateException failure) {
      drop();
    }
  }

  /** Whatever state it is in: the next one finds out at the broker. */
  private void drop() {
    close(Duration.ZERO);
  }

  private void close(Duration longest) {
    Producer<String, byte[]> open = producer;
    producer = null;
    if (open != null) {
      try {
        open.close(longest);
      } catch (KafkaException failure) {
        // It is of no use any more either way.
        return;
      }
    }
  }

  @Override
  public void close() {
    close(LAST_WORDS);
  }
}
