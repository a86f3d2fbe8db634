package dev.tracker.spi;

/**
 * Makes invisible characters visible, so that a text stays on one line. It spells out line breaks
 * of every kind, terminal escapes, marks that change the direction of writing, and lone surrogates:
 * {@code \n}, <code>&#92;u001b</code>. Use it in trackers that write lines, names or samples.
 *
 * <p>A spelled-out line break looks the same as a backslash and an n. If you have to read the text
 * back, escape backslashes too.
 *
 * @since 0.1.0
 */
public final class VisibleText {
  /** Below it are the characters of ASCII, but for the last one, which is a control character. */
  private static final int ASCII = 127;

  private VisibleText() {}

  /**
   * Makes a text visible.
   *
   * @param text any text
   * @return the visible text; the same instance if nothing had to be changed
   */
  public static String of(String text) {
    if (isAllVisible(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(each -> append(each, visible));
    return visible.toString();
  }

  private static boolean isAllVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return text.codePoints().allMatch(VisibleText::isVisible);
      }
      if (c < ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a character is visible.
   *
   * @param codePoint the character
   * @return {@code false} for control, format and line-breaking characters, and lone surrogates
   */
  public static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /**
   * Appends one character. It is spelled out if it is not {@linkplain #isVisible visible}.
   *
   * @param codePoint the character
   * @param text receives the character
   */
  public static void append(int codePoint, StringBuilder text) {
    switch (codePoint) {
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (isVisible(codePoint)) {
          text.appendCodePoint(codePoint);
        } else {
          for (char c : Character.toChars(codePoint)) {
            appendHex(c, text);
          }
        }
      }
    }
  }

  private static void appendHex(char c, StringBuilder text) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(Character.forDigit((c >> shift) & 0xf, 16));
    }
  }
}
