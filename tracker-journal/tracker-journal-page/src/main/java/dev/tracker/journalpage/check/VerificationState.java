package dev.tracker.journalpage.check;

import dev.tracker.journal.verify.Finding;
import dev.tracker.journal.verify.Report;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the verification of a journal. Immutable.
 *
 * @param report the result of the last verification, or {@code null} if there was none
 * @param at when that was
 * @param failure why the last attempt failed, or {@code null} if it did not
 * @param progress the progress of the current verification, or empty
 * @since 0.1.0
 */
public record VerificationState(
    @Nullable Report report, @Nullable Instant at, @Nullable String failure, String progress) {

  static final VerificationState NONE = new VerificationState(null, null, null, "");
  static final VerificationState BEGINNING = new VerificationState(null, null, null, "beginning");

  /**
   * What is wrong at the lowest position.
   *
   * @return the finding; empty if nothing was found
   */
  public Optional<Finding> firstBroken() {
    return report == null
        ? Optional.empty()
        : report.findings().stream()
            .min(
                Comparator.comparingLong(
                    finding -> finding.first() > 0 ? finding.first() : Long.MAX_VALUE));
  }
}
