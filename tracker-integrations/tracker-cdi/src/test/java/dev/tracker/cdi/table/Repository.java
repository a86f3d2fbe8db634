package dev.tracker.cdi.table;

import dev.tracker.TrackActivity;

/**
 * A generic interface.
 *
 * @param <T> what it holds
 * @param <K> what that is found by
 */
public interface Repository<T, K> {
  @TrackActivity(args = "key", subject = "item")
  T find(K key);
}
