package dev.tracker.micrometer;

import dev.tracker.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an activity was told of its outcome that is no success. One object for what is rare, so that
 * an activity that succeeds is as small as it can be.
 *
 * @param error what was thrown is called, {@code null} where nothing was
 */
record Told(Outcome outcome, @Nullable String error) {

  /** With what an activity was told besides; {@code before} is {@code null} for a success. */
  static Told and(@Nullable Told before, Outcome outcome, @Nullable String error) {
    return before == null
        ? new Told(outcome, error)
        : new Told(before.outcome.and(outcome), error == null ? before.error : error);
  }
}
