package dev.tracker.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of the log's own, whose names no argument may take. */
enum LogField {
  EVENT,
  OPERATION,
  SUBJECT,
  INTERFACE,
  METHOD,
  OP_ID,
  REQUEST_ID,
  TRACE_ID,
  SPAN_ID,
  CHANGE_ID,
  CHANGE_DATA,
  CHANGES,
  CHANGE_IDS,
  ERROR,
  ERROR_MESSAGE,
  OUTCOME,
  DURATION;

  private static final Set<String> NAMES =
      Arrays.stream(values()).map(LogField::toString).collect(Collectors.toUnmodifiableSet());

  private final String text = name().toLowerCase(Locale.ROOT);

  /** Whether a name is one of these, in upper case too: a person would take it for one. */
  static boolean isNamed(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The name as it is written. */
  @Override
  public String toString() {
    return text;
  }
}
