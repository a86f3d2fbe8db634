package dev.tracker.processor.model.path;

import dev.tracker.processor.model.place.Location;

/**
 * A key and the path to its value, of {@code args} or {@code changeData}.
 *
 * @param key the key
 * @param keyGiven whether the user wrote the key
 * @param path the path
 * @param protection what becomes of the value before it is recorded
 * @param location where the user wrote it
 */
public record Entry(
    String key, boolean keyGiven, PathReading path, Protection protection, Location location) {

  /** The path, with its key where one was given: that to which a filter can be added. */
  public String text() {
    return keyGiven ? key + " = " + path.text() : path.text();
  }

  /** Whether the value is read, so that its path is evaluated at all. */
  public boolean isRead() {
    return protection != Protection.MASKED;
  }
}
