package dev.tracker.journal.json;

/** Strings in JSON, escaped as RFC 8785 (JCS) wants it: as little as possible. */
final class JsonStrings {
  private static final String HEX = "0123456789abcdef";

  private JsonStrings() {}

  /**
   * Appends a text in quotes if there is nothing to escape and nothing that databases refuse. Most
   * texts are so, and this looks at them once.
   *
   * @return {@code false} if there is, and nothing has been appended
   */
  static boolean appendPlain(StringBuilder json, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    json.append('"').append(text).append('"');
    return true;
  }

  /** Appends a text in quotes. */
  static void append(StringBuilder json, String text) {
    json.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        json.append(text, written, i);
        escape(json, c);
        written = i + 1;
      }
    }
    json.append(text, written, text.length()).append('"');
  }

  private static void escape(StringBuilder json, char c) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default -> json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
    }
  }
}
