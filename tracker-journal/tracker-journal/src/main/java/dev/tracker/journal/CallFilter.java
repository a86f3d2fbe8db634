package dev.tracker.journal;

import dev.tracker.Outcome;

/**
 * Selects the calls that are recorded although they changed nothing: failures, and reads if you
 * need to know who looked at what. Changes are always recorded. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CallFilter {

  /**
   * Whether a call is recorded.
   *
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param outcome how it came out; {@code SUCCESS} for a read, or a call that had nothing to
   *     change
   * @return {@code true} to record it
   */
  boolean records(String operation, String subject, Outcome outcome);

  /**
   * Calls that did not succeed, whatever they are.
   *
   * @return the default filter of a journal
   */
  static CallFilter unsuccessful() {
    return (operation, subject, outcome) -> outcome != Outcome.SUCCESS;
  }

  /**
   * No calls, so that there are changes only.
   *
   * @return a filter that lets nothing pass
   */
  static CallFilter none() {
    return (operation, subject, outcome) -> false;
  }

  /**
   * All calls.
   *
   * @return a filter that lets everything pass
   */
  static CallFilter all() {
    return (operation, subject, outcome) -> true;
  }
}
