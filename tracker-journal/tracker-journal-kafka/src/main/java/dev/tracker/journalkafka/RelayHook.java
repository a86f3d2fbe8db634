package dev.tracker.journalkafka;

import dev.tracker.journal.handle.Delivery;

/**
 * Computes a value for each entry that is sent to Kafka. Thread-safe.
 *
 * @param <T> the value
 * @since 0.1.0
 */
@FunctionalInterface
public interface RelayHook<T> {

  /**
   * Tells it.
   *
   * @param delivery the entry
   * @return what it is
   * @throws Exception if it cannot be told; the entry is tried again, and parked in the end
   */
  T of(Delivery delivery) throws Exception;
}
