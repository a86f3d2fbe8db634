package dev.tracker.processor.hostile;

/** Where a hostile value stands. */
enum Slot {
  OPERATION,
  SUBJECT,
  KEY,
  ENTRY,
  TRACK_ARG,
  CHANGE_ID,
  CHANGE_DATA,
  CHANGE_CONDITION,
  CHANGE_EACH,
  RESULTS,
  REASON,
  PARAMETER,
  METHOD,
  TYPE;

  /** Whether it is an identifier, and no string. */
  boolean isName() {
    return compareTo(PARAMETER) >= 0;
  }
}
