package dev.tracker.file;

/**
 * Makes untrusted text safe to print: control characters, terminal escapes and marks of writing
 * direction are spelled out. Stateless.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * The text on one line, with {@code \u005cu202e} and the like for what is not visible.
   *
   * @param text the text
   * @return what can be shown
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(each -> append(each, visible));
    return visible.toString();
  }

  private static void append(int codePoint, StringBuilder visible) {
    if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
      visible.append(' ');
    } else if (isVisible(codePoint)) {
      visible.appendCodePoint(codePoint);
    } else {
      visible.append(String.format("\\u%04x", codePoint));
    }
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
