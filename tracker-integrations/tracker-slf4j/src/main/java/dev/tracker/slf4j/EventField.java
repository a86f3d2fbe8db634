package dev.tracker.slf4j;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of the tracker's own, whose names no argument may take. */
enum EventField {
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

  /** Not of an error: formats write {@code error}, {@code error_type} or the like themselves. */
  EXCEPTION_TYPE,
  EXCEPTION_MESSAGE,
  OUTCOME,
  DURATION_MS;

  private static final Set<String> KEYS =
      Arrays.stream(values()).map(EventField::key).collect(Collectors.toUnmodifiableSet());

  private final String key = name().toLowerCase(Locale.ROOT);

  static boolean isKey(String name) {
    return KEYS.contains(name.toLowerCase(Locale.ROOT));
  }

  String key() {
    return key;
  }
}
