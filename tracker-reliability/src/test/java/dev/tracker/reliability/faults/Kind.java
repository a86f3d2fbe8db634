package dev.tracker.reliability.faults;

/** What goes wrong. */
enum Kind {
  RUNTIME_EXCEPTION,
  CHECKED_EXCEPTION,
  ASSERTION_ERROR,
  LINKAGE_ERROR,
  STACK_OVERFLOW,
  /** The one kind that is promised to pass: nobody can go on from it. */
  OUT_OF_MEMORY,
  /** Throws, as what blocks does, with the thread's flag cleared. */
  INTERRUPTED_EXCEPTION,
  NULL,
  SLOW,
  /** Calls the very method of the very decorator that is being called. */
  REENTRANT_CALL,
  INTERRUPT;

  /** Whether something is thrown. */
  boolean isThrown() {
    return compareTo(INTERRUPTED_EXCEPTION) <= 0;
  }

  /** Whether the thread must be interrupted afterwards. */
  boolean interrupts() {
    return this == INTERRUPTED_EXCEPTION || this == INTERRUPT;
  }
}
