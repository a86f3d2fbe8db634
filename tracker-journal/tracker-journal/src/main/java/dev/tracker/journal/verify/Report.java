package dev.tracker.journal.verify;

import java.util.List;

/**
 * What came out of verifying a journal.
 *
 * @param sealed how many entries the last head covers
 * @param unsealed how many have a position and are not sealed yet: what happens to these cannot be
 *     told
 * @param erased how many of the sealed ones are erased
 * @param heads how many heads there are
 * @param findings what is wrong, the first 1,000 of it
 * @since 0.1.0
 */
public record Report(long sealed, long unsealed, long erased, long heads, List<Finding> findings) {

  /**
   * Copies the list.
   *
   * @param sealed how many entries the last head covers
   * @param unsealed how many have a position and are not sealed yet: what happens to these cannot
   *     be told
   * @param erased how many of the sealed ones are erased
   * @param heads how many heads there are
   * @param findings what is wrong, the first 1,000 of it
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
