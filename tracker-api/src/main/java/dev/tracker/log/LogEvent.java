package dev.tracker.log;

import java.util.Locale;

/** What a log has of an activity, in the order in which it happens. */
public enum LogEvent {
  /** The operation starts. */
  STARTED,

  /** The operation failed. */
  FAILED,

  /** The operation succeeded and changed something. */
  CHANGED,

  /** The operation ended, in whatever way. */
  COMPLETED;

  private final String text = name().toLowerCase(Locale.ROOT);
  private final String field = LogField.EVENT + "=" + text + " ";

  /** The begin of its line, with the space before the next field. */
  String field() {
    return field;
  }

  /**
   * The event as the log has it.
   *
   * @return {@code started}
   */
  @Override
  public String toString() {
    return text;
  }
}
