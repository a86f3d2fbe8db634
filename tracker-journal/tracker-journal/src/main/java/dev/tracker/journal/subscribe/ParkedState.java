package dev.tracker.journal.subscribe;

import java.util.Locale;

/**
 * What happens next to an entry that was not handled.
 *
 * @since 0.1.0
 */
public enum ParkedState {
  /** The handler is given it again once it is due. */
  RETRY,

  /** It waits for an earlier one of the same entity. */
  WAITING,

  /** It waits until it is unblocked or discarded. */
  PARKED,

  /** It is let go of soon, unhandled. */
  DISCARDED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ParkedState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
