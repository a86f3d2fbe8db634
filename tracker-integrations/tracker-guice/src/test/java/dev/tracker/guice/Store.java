package dev.tracker.guice;

import dev.tracker.TrackActivity;

/**
 * A tracked interface.
 *
 * @param <T> what it stores
 */
public interface Store<T> {
  @TrackActivity(args = "id", subject = "item")
  T find(String id);
}
