package dev.tracker.processor.verify.finding;

/**
 * What a message quotes from the sources. It may hold anything: line breaks that would begin a
 * message of their own in the log of a build, escapes that a terminal obeys, marks that turn the
 * writing around. All of these are shown as they would be written in Java.
 */
public final class Quotation {
  private static final int LONGEST = 300;

  private Quotation() {}

  public static Object of(Object particular) {
    return particular instanceof String text ? visible(cut(text)) : particular;
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isVisible(codePoint)) {
                visible.appendCodePoint(codePoint);
              } else {
                for (char c : Character.toChars(codePoint)) {
                  visible.append("\\u%04x".formatted((int) c));
                }
              }
            });
    return visible.toString();
  }

  private static boolean isVisible(int codePoint) {
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
}
