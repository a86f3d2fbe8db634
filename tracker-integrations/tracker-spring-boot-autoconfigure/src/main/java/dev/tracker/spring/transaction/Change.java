package dev.tracker.spring.transaction;

import org.jspecify.annotations.Nullable;

/**
 * A change that is told later, as it was when the method returned.
 *
 * @param id what was changed
 * @param data what describes the change
 */
record Change(@Nullable String id, @Nullable Object data) {

  static Change taken(@Nullable String id, @Nullable Object data) {
    return new Change(id, ValueOnReturn.of(data));
  }
}
