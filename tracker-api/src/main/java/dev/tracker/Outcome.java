package dev.tracker;

/**
 * The outcome of an activity. All trackers use the same words for it.
 *
 * @since 0.1.0
 */
public enum Outcome {
  /** The operation succeeded. */
  SUCCESS("success", 0),

  /** The operation threw an exception. */
  FAILURE("failure", 4),

  /** The operation threw an expected exception, see {@link TrackActivity#expected}. */
  EXPECTED("expected", 1),

  /** The operation returned, but its transaction was rolled back. */
  ROLLED_BACK("rolled_back", 3),

  /** The operation returned, but it is unknown whether its transaction committed. */
  UNKNOWN("unknown", 2);

  private final String word;
  private final int weight;

  Outcome(String word, int weight) {
    this.word = word;
    this.weight = weight;
  }

  /**
   * The outcome as it appears in logs, meters and spans. It never changes, so dashboards can rely
   * on it.
   *
   * @return a word of lower-case letters and underscores, such as {@code rolled_back}
   */
  public String word() {
    return word;
  }

  /**
   * Combines two outcomes of one activity. A failure takes precedence, then the outcome of the
   * transaction, then an expected exception. A tracker begins with {@link #SUCCESS} and combines it
   * with each report.
   *
   * @param other the other outcome
   * @return this outcome or the other one
   */
  public Outcome and(Outcome other) {
    return other.weight > weight ? other : this;
  }

  /**
   * The outcome for a person to read.
   *
   * @return the {@link #word}
   */
  @Override
  public String toString() {
    return word;
  }
}
