package dev.tracker.journal.verify;

import java.util.List;

/**
 * The result of verifying a journal.
 *
 * @param sealed how many entries the last head covers
 * @param unsealed how many have a position and are not sealed yet: changes of these are not
 *     detected
 * @param erased how many of the sealed ones are erased
 * @param heads how many heads there are
 * @param findings the faults, the first 1,000 of them
 * @since 0.1.0
 */
public record Report(long sealed, long unsealed, long erased, long heads, List<Finding> findings) {

  /**
   * Copies the list.
   *
   * @param sealed how many entries the last head covers
   * @param unsealed how many have a position and are not sealed yet: changes of these are not
   *     detected
   * @param erased how many of the sealed ones are erased
   * @param heads how many heads there are
   * @param findings the faults, the first 1,000 of them
   */
  public Report {
    findings = List.copyOf(findings);
  }

  /**
   * Whether nothing is wrong.
   *
   * @return {@code true} if there are no findings
   */
  public boolean isSound() {
    return findings.isEmpty();
  }
}
