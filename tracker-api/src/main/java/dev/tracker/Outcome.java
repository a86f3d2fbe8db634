package dev.tracker;

/** How an activity came out, in the same word wherever a tracker tells it. */
public enum Outcome {
  /** The operation did what it was called for. */
  SUCCESS("success", 0),

  /** The operation threw. */
  FAILURE("failure", 4),

  /** The operation threw what is a normal outcome of it, see {@link TrackActivity#expected}. */
  EXPECTED("expected", 1),

  /** The operation returned, but the transaction it worked in was rolled back. */
  ROLLED_BACK("rolled_back", 3),

  /** The operation returned, and nobody can tell whether its transaction committed. */
  UNKNOWN("unknown", 2);

  private final String word;
  private final int weight;

  Outcome(String word, int weight) {
    this.word = word;
    this.weight = weight;
  }

  /**
   * The outcome as logs, meters and spans name it. A contract with dashboards: it never changes.
   *
   * @return a word of lower-case letters and underscores, such as {@code rolled_back}
   */
  public String word() {
    return word;
  }

  /**
   * Which of two outcomes counts, where an activity is told of both: a failure before all else,
   * then what became of the transaction, then what was expected. Trackers begin with {@link
   * #SUCCESS} and go on from there with each report.
   *
   * @param other what else was reported
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
