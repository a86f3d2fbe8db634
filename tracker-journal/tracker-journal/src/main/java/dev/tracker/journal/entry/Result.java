package dev.tracker.journal.entry;

import dev.tracker.Outcome;
import dev.tracker.journal.json.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * How it came out.
 *
 * @param outcome the outcome
 * @param errorType the class of what was thrown, or {@code null} where nothing was
 * @param durationNanos how long it took, or {@code null} where nobody measured
 * @since 0.1.0
 */
public record Result(Outcome outcome, @Nullable String errorType, @Nullable Long durationNanos) {

  /**
   * Cuts what is too long for its column, and spells out what databases refuse.
   *
   * @param outcome the outcome
   * @param errorType the class of what was thrown, or {@code null} where nothing was
   * @param durationNanos how long it took, or {@code null} where nobody measured
   */
  public Result {
    errorType = SafeText.limitedOrNull(errorType, Columns.ERROR_TYPE);
  }
}
