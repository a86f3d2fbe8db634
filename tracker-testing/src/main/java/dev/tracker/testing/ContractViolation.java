package dev.tracker.testing;

import java.util.List;

/**
 * A call that breaks the contract of a tracker.
 *
 * @param explanation what was wrong with the call, in one sentence
 * @param history the calls of the activity, ending with the one that broke the contract
 * @since 0.1.0
 */
public record ContractViolation(String explanation, List<RecordedCall> history) {

  /**
   * Creates a violation.
   *
   * @param explanation what was wrong with the call, in one sentence
   * @param history the calls of the activity, ending with the one that broke the contract
   */
  public ContractViolation {
    history = List.copyOf(history);
  }

  /**
   * The violation as readable text.
   *
   * @return the explanation, and the calls that led to it, one per line
   */
  @Override
  public String toString() {
    return explanation + History.lines(history);
  }
}
