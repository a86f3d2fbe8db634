package dev.tracker.containers;

import org.jspecify.annotations.Nullable;

/**
 * A change that is reported later, as it was when the method returned.
 *
 * @param id what was changed
 * @param data what describes the change
 * @since 0.1.0
 */
public record Change(@Nullable String id, @Nullable Object data) {

  /**
   * A change whose data is copied now.
   *
   * @param id what was changed
   * @param data what describes the change
   * @return the change
   */
  public static Change taken(@Nullable String id, @Nullable Object data) {
    return new Change(id, ValueOnReturn.of(data));
  }
}
