package dev.tracker.journal.entry;

import dev.tracker.Outcome;

/**
 * Finds the outcomes of stored words.
 *
 * @since 0.1.0
 */
public final class Outcomes {
  private Outcomes() {}

  /**
   * The outcome of a word.
   *
   * @param word the word
   * @return the outcome
   * @throws IllegalArgumentException if no outcome has this word
   */
  public static Outcome of(String word) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.word().equals(word)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome: " + word);
  }
}
