package dev.tracker.journal.entry;

import dev.tracker.context.ContextKey;
import java.util.UUID;

/**
 * The entry that caused another one: a handler received it, and changed something. Immutable.
 *
 * @param event the entry that the handler was given
 * @param depth how many handlers there were between what nobody's handler did and this; 1 or more
 * @since 0.1.0
 */
public record Cause(UUID event, int depth) {

  /** The cause of what is done in a context. */
  public static final ContextKey<Cause> KEY = ContextKey.tracking("cause");

  /**
   * Requires a depth.
   *
   * @param event the entry that the handler was given
   * @param depth how many handlers there were
   */
  public Cause {
    if (depth < 1) {
      throw new IllegalArgumentException("a cause has a depth of 1 or more: " + depth);
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @param text an event id, a slash, and a depth
   * @return the cause
   * @throws IllegalArgumentException if it is none
   */
  public static Cause parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("no cause: " + text);
    }
    return new Cause(
        UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return event + "/" + depth;
  }
}
