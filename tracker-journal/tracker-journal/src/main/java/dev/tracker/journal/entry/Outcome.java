package dev.tracker.journal.entry;

/** How an operation came out, in the word that each tracker has for it. */
public enum Outcome {
  /** It did what it was to do. */
  SUCCESS("success"),

  /** It threw. */
  FAILURE("failure"),

  /** It threw what counts as a normal outcome. */
  EXPECTED("expected"),

  /** It did what it was to do, but its transaction was rolled back. */
  ROLLED_BACK("rolled_back"),

  /** Nobody knows whether its transaction was committed. */
  UNKNOWN("unknown");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /**
   * The outcome as it is stored.
   *
   * @return a word in lower case
   */
  public String word() {
    return word;
  }

  /**
   * The outcome of a stored word.
   *
   * @param word the word
   * @return the outcome
   * @throws IllegalArgumentException if no outcome has this word
   */
  public static Outcome of(String word) {
    for (Outcome outcome : values()) {
      if (outcome.word.equals(word)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome: " + word);
  }
}
