package dev.tracker;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code key=value} fields. Values are put in double quotes and escaped where they need
 * to be, so that none can end the line, begin another field, or change how a terminal shows the
 * rest.
 */
final class LogLine {
  private static final long NANOS_PER_MICRO = 1_000;

  /** Below it are the characters of ASCII, but for the last one, which is a control character. */
  private static final int ASCII = 127;

  private static final int MOST_CHARS_KEPT = 4_096;

  private final StringBuilder text = new StringBuilder(256);
  private final char[] operationId = new char[OperationId.LENGTH];

  /** Adds arguments; a field of this, so that passing it on makes no object. */
  final BiConsumer<String, Object> arguments = this::argument;

  /** Begins an event's line, in place of what was written before. */
  LogLine begin(LogEvent event, LogIdentity identity) {
    text.setLength(0);
    text.append(event.field()).append(identity.operation());
    OperationId.write(identity.operationId(), operationId);
    text.append(operationId);
    return id(LogField.REQUEST_ID, identity.requestId())
        .id(LogField.TRACE_ID, identity.traceId())
        .id(LogField.SPAN_ID, identity.spanId());
  }

  /** Whether it is to be written again, rather than keep the memory that a long line took. */
  boolean isWorthKeeping() {
    return text.capacity() <= MOST_CHARS_KEPT;
  }

  private LogLine id(LogField field, @Nullable String id) {
    return id == null ? this : field(field, id);
  }

  LogLine field(LogField field, String value) {
    return field(field.toString(), value);
  }

  /** Adds a field; its name must be safe as it is, for it is not escaped. */
  LogLine field(String name, String value) {
    name(name);
    if (needsQuotes(value)) {
      appendQuoted(value);
    } else {
      text.append(value);
    }
    return this;
  }

  /** Always in milliseconds, and with a point in every locale, so that durations compare. */
  LogLine duration(long nanos) {
    long micros = (nanos + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
    int fraction = (int) (micros % 1_000);
    name(LogField.DURATION.toString());
    text.append(micros / 1_000).append('.');
    text.append((char) ('0' + fraction / 100));
    text.append((char) ('0' + fraction / 10 % 10));
    text.append((char) ('0' + fraction % 10)).append("ms");
    return this;
  }

  /** Numbers need no quotes, and no text of their own. */
  private void argument(String name, Object value) {
    if (value instanceof Long number) {
      name(name).append(number.longValue());
    } else if (value instanceof Integer number) {
      name(name).append(number.intValue());
    } else {
      field(name, value.toString());
    }
  }

  private StringBuilder name(String name) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    return text.append(name).append('=');
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

  private void appendQuoted(String value) {
    text.append('"');
    value.codePoints().forEach(this::appendEscaped);
    text.append('"');
  }

  private void appendEscaped(int codePoint) {
    if (codePoint == '"' || codePoint == '\\') {
      text.append('\\').append((char) codePoint);
    } else {
      VisibleText.append(codePoint, text);
    }
  }
}
