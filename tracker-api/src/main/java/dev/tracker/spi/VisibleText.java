package dev.tracker.spi;

/**
 * Text on one line that shows all there is: line breaks of every kind, terminal escapes, invisible
 * marks that turn the writing around, and halves of surrogate pairs are spelled out, {@code \n},
 * {@code \u001b}. For trackers that write where others look for lines, names or samples. What
 * stands for a line break cannot be told from a backslash and an n; who has to read it back must
 * escape backslashes, too.
 */
public final class VisibleText {
  /** Below it are the characters of ASCII, but for the last one, which is a control character. */
  private static final int ASCII = 127;

  private VisibleText() {}

  /**
   * Makes a text visible.
   *
   * @param text any text
   * @return the same instance if all of it is visible anyway
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
   * Whether a character shows itself, and only itself.
   *
   * @param codePoint the character
   * @return {@code false} for control, format and line-breaking characters, and for half a pair
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
   * Appends one character, spelled out where it is not {@linkplain #isVisible visible}.
   *
   * @param codePoint the character
   * @param text what it is appended to
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
