package dev.tracker;

/** How an activity came out, in the same word wherever a tracker tells it. */
public enum Outcome {
  /** The operation did what it was called for. */
  SUCCESS("success"),

  /** The operation threw. */
  FAILURE("failure"),

  /** The operation threw what is a normal outcome of it, see {@link TrackActivity#expected}. */
  EXPECTED("expected"),

  /** The operation returned, but the transaction it worked in was rolled back. */
  ROLLED_BACK("rolled_back"),

  /** The operation returned, and nobody can tell whether its transaction committed. */
  UNKNOWN("unknown");

  private final String word;

  Outcome(String word) {
    this.word = word;
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
   * The outcome for a person to read.
   *
   * @return the {@link #word}
   */
  @Override
  public String toString() {
    return word;
  }
}
