package dev.tracker;

/**
 * One line of {@code key=value} fields. Values are put in double quotes and escaped where they need
 * to be, so that none can end the line, begin another field, or change how a terminal shows the
 * rest.
 */
final class LogLine {
  private final StringBuilder text = new StringBuilder(256);

  /**
   * The begin of an event's line.
   *
   * @param identity fields as another line has written them
   */
  static LogLine of(LogEvent event, String identity) {
    LogLine line = new LogLine().field(LogField.EVENT, event.toString());
    line.text.append(' ').append(identity);
    return line;
  }

  LogLine field(LogField field, String value) {
    return field(field.toString(), value);
  }

  /** Adds a field; its name must be safe as it is, for it is not escaped. */
  LogLine field(String name, String value) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(name).append('=');
    if (needsQuotes(value)) {
      appendQuoted(value);
    } else {
      text.append(value);
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static boolean needsQuotes(String value) {
    int codePoint;
    for (int i = 0; i < value.length(); i += Character.charCount(codePoint)) {
      codePoint = value.codePointAt(i);
      if (needsQuotes(codePoint)) {
        return true;
      }
    }
    return value.isEmpty();
  }

  private static boolean needsQuotes(int codePoint) {
    if (codePoint < 127) {
      return codePoint <= ' ' || codePoint == '=' || codePoint == '"' || codePoint == '\\';
    }
    return Character.isSpaceChar(codePoint) || isUnsafe(codePoint);
  }

  /** Line breaks of every kind, terminal escapes, invisible marks that turn the writing around. */
  private static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private void appendQuoted(String value) {
    text.append('"');
    value.codePoints().forEach(this::appendEscaped);
    text.append('"');
  }

  private void appendEscaped(int codePoint) {
    switch (codePoint) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (isUnsafe(codePoint)) {
          for (char c : Character.toChars(codePoint)) {
            appendHex(c);
          }
        } else {
          text.appendCodePoint(codePoint);
        }
      }
    }
  }

  private void appendHex(char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.forDigit((c >> shift) & 0xf, 16));
    }
  }
}
