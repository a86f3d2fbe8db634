package dev.tracker.testing;

import java.util.List;

/**
 * A call to an activity that the contract of a tracker forbids.
 *
 * @param explanation what was wrong with the call, in one sentence
 * @param history the calls that the activity had received, the last one being the one at fault
 */
public record ContractViolation(String explanation, List<RecordedCall> history) {

  /**
   * A violation.
   *
   * @param explanation what was wrong with the call, in one sentence
   * @param history the calls that the activity had received, up to the one at fault
   */
  public ContractViolation {
    history = List.copyOf(history);
  }

  /**
   * The violation for a person to read.
   *
   * @return the explanation, and the calls that led to it line by line
   */
  @Override
  public String toString() {
    return explanation + History.lines(history);
  }
}
