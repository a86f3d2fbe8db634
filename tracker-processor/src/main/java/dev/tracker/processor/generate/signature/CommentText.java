package dev.tracker.processor.generate.signature;

/**
 * Makes a user's text safe in a generated comment: it cannot end the comment, begin a tag or an
 * element, escape a character before the compiler reads it, or turn the writing around.
 */
final class CommentText {
  private static final String MARKUP = "&<>{}@*\\";

  private CommentText() {}

  /** In one line, with a full stop: {@code hot path, called per packet.} */
  static String sentence(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    StringBuilder safe = new StringBuilder();
    line.codePoints().forEach(each -> append(safe, each));
    return line.matches(".*[.!?]") ? safe.toString() : safe.append('.').toString();
  }

  private static void append(StringBuilder safe, int character) {
    boolean plain =
        character < 0x7f
            ? character >= ' ' && MARKUP.indexOf(character) < 0
            : Character.isLetterOrDigit(character);
    if (plain) {
      safe.appendCodePoint(character);
    } else if (!Character.isISOControl(character)) {
      safe.append("&#").append(character).append(';');
    }
  }
}
