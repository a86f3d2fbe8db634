package dev.tracker.log;

import java.util.Locale;

/**
 * The events of an activity in a log, in their order.
 *
 * @since 0.1.0
 */
public enum LogEvent {
  /** The operation starts. */
  STARTED,

  /** The operation failed. */
  FAILED,

  /** The operation succeeded and changed something. */
  CHANGED,

  /** The operation ended, with any outcome. */
  COMPLETED;

  private final String text = name().toLowerCase(Locale.ROOT);
  private final String field = LogField.EVENT + "=" + text + " ";

  /** The begin of its line, with the space before the next field. */
  String field() {
    return field;
  }

  /**
   * The event as it appears in the log.
   *
   * @return {@code started}
   */
  @Override
  public String toString() {
    return text;
  }
}
