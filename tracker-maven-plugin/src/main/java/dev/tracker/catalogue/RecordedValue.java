package dev.tracker.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A value that is recorded. Immutable.
 *
 * @param key what it is recorded as, or null where a value stands for itself
 * @param path where it comes from, as in {@code backend.owner.email}
 * @param recorded how
 */
public record RecordedValue(@Nullable String key, String path, Recording recorded) {
  /** How a value is recorded. */
  public enum Recording {
    /** As it is. */
    PLAIN,
    /** Not recorded: a mark replaces it. */
    MASKED,
    /** As a salted hash. */
    HASHED
  }
}
