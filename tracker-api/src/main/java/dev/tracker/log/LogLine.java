package dev.tracker.log;

import dev.tracker.Outcome;
import dev.tracker.spi.ReportedChanges;
import dev.tracker.spi.SpareText;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code key=value} fields. Values are put in double quotes and escaped where they need
 * to be, so that none can end the line, begin another field, or change how a terminal shows the
 * rest.
 */
final class LogLine {
  private static final long NANOS_PER_MICRO = 1_000;
  private static final int LENGTH = 256;

  /** Below it are the characters of ASCII, but for the last one, which is a control character. */
  private static final int ASCII = 127;

  /** What every last line has between its ids and its duration. */
  private static final Map<Outcome, String> COMPLETED =
      Collections.unmodifiableMap(
          Arrays.stream(Outcome.values())
              .collect(
                  Collectors.toMap(
                      outcome -> outcome,
                      LogLine::completed,
                      (one, other) -> one,
                      () -> new EnumMap<>(Outcome.class))));

  private final StringBuilder text;

  /** A line, or a part of one. */
  LogLine() {
    this(new StringBuilder(LENGTH));
  }

  /**
   * A line that is written to a text.
   *
   * @param text what it is written to, from its end on
   */
  LogLine(StringBuilder text) {
    this.text = text;
  }

  private static String completed(Outcome outcome) {
    return prefix(LogField.OUTCOME.toString()) + outcome + prefix(LogField.DURATION.toString());
  }

  /** A field's name, which must be safe as it is, for it is not escaped; and what is around it. */
  static String prefix(String name) {
    return " " + name + "=";
  }

  LogLine field(LogField field, String value) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(field).append('=');
    addValue(text, value);
    return this;
  }

  /** Adds the class of an error, and its message if it has one. */
  LogLine error(Throwable error, ValueFormat values) {
    field(LogField.ERROR, error.getClass().getName());
    String message = values.formatMessage(error);
    return message == null ? this : field(LogField.ERROR_MESSAGE, message);
  }

  /** Adds the id and the data of a change, as far as there are any. */
  LogLine change(@Nullable String id, @Nullable Object data, ValueFormat values) {
    if (id != null) {
      field(LogField.CHANGE_ID, values.format(id));
    }
    return data == null ? this : field(LogField.CHANGE_DATA, values.format(data));
  }

  /** Adds the only change, or how many there were, and of what. */
  LogLine changes(ReportedChanges changes) {
    if (changes.count() > 1) {
      return field(LogField.CHANGES, String.valueOf(changes.count()))
          .field(LogField.CHANGE_IDS, changes.ids());
    }
    String id = changes.id();
    if (id != null) {
      field(LogField.CHANGE_ID, id);
    }
    String data = changes.data();
    return data == null ? this : field(LogField.CHANGE_DATA, data);
  }

  /** Adds an argument to a line. Numbers need no quotes, and no text of their own. */
  static void addArgument(StringBuilder text, String prefix, @Nullable Object value) {
    text.append(prefix);
    if (value instanceof Long number) {
      text.append(number.longValue());
    } else if (value instanceof Integer number) {
      text.append(number.intValue());
    } else {
      addValue(text, String.valueOf(value));
    }
  }

  private static void addValue(StringBuilder text, String value) {
    if (needsQuotes(value)) {
      text.append('"');
      value.codePoints().forEach(each -> appendEscaped(text, each));
      text.append('"');
    } else {
      text.append(value);
    }
  }

  /**
   * The line of an operation that has ended. It is always of the same pieces, and the compiler at
   * run time puts those together faster than they can be appended one by one.
   */
  static String completed(String begin, String ids, Outcome outcome, long nanos, String details) {
    long micros = micros(nanos);
    // Always in milliseconds, and with a point in every locale, so that durations compare.
    return begin
        + ids
        + COMPLETED.get(outcome)
        + micros / 1_000
        + '.'
        + digit(micros / 100)
        + digit(micros / 10)
        + digit(micros)
        + "ms"
        + details;
  }

  /** Rounded. A clock that went back has measured nothing. */
  private static long micros(long nanos) {
    long rest = nanos % NANOS_PER_MICRO;
    return Math.max(0, nanos / NANOS_PER_MICRO + (rest >= NANOS_PER_MICRO / 2 ? 1 : 0));
  }

  private static char digit(long number) {
    return (char) ('0' + number % 10);
  }

  /** Its text, where that was taken from spare text. The line is not to be used after that. */
  String finish(SpareText spare) {
    return spare.finish(text);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ASCII) {
        return value.codePoints().anyMatch(LogLine::needsQuotes);
      }
      if (needsQuotes((int) c)) {
        return true;
      }
    }
    return value.isEmpty();
  }

  private static boolean needsQuotes(int codePoint) {
    if (codePoint < ASCII) {
      return codePoint <= ' ' || codePoint == '=' || codePoint == '"' || codePoint == '\\';
    }
    return Character.isSpaceChar(codePoint) || !VisibleText.isVisible(codePoint);
  }

  private static void appendEscaped(StringBuilder text, int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      text.append('\\').append((char) codePoint);
    } else {
      VisibleText.append(codePoint, text);
    }
  }
}
