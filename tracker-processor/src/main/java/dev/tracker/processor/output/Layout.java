package dev.tracker.processor.output;

/**
 * Lays out generated Java as a person would: a comment of one line stands on one line, and fields
 * of a kind stand together. JavaPoet takes three lines for the one, and parts the others.
 */
final class Layout {
  private static final int LINE_LENGTH = 100;
  private static final String FIELD = "private final ";
  private static final String CONSTANT = "private static final ";

  private final String java;
  private final StringBuilder laidOut;

  /** Where the line begins that is looked at. */
  private int at;

  /** How the last field began that has only fields before it; empty where there was none. */
  private String kind = "";

  private Layout(String java) {
    this.java = java;
    this.laidOut = new StringBuilder(java.length());
  }

  /** The same Java on fewer lines. */
  static CharSequence of(String java) {
    Layout layout = new Layout(java);
    while (layout.at < java.length()) {
      layout.line();
    }
    return layout.laidOut;
  }

  private void line() {
    int end = endOf(at);
    int text = textOf(at);
    if (end == at) {
      String next = kindOf(endOf(at) + 1);
      boolean joins = !next.isEmpty() && next.equals(kind);
      kind = "";
      if (joins) {
        at = end + 1;
        return;
      }
    } else if (java.startsWith("/**\n", text) && comment(text, end)) {
      return;
    } else if (!kindOf(at).isEmpty()) {
      kind = kindOf(at);
    }
    laidOut.append(java, at, Math.min(end + 1, java.length()));
    at = end + 1;
  }

  // /** Decorates an instance. */
  private boolean comment(int text, int end) {
    int second = end + 1;
    int last = endOf(second) + 1;
    int words = textOf(second) + 2;
    int length = text - at + "/** ".length() + endOf(second) - words + " */".length();
    if (!java.startsWith("*/\n", textOf(last)) || length > LINE_LENGTH) {
      return false;
    }
    laidOut.append(java, at, text).append("/** ").append(java, words, endOf(second));
    laidOut.append(" */\n");
    at = endOf(last) + 1;
    return true;
  }

  /** How the field begins that begins in a line. */
  private String kindOf(int line) {
    int text = textOf(line);
    String begins = java.startsWith(CONSTANT, text) ? CONSTANT : FIELD;
    return java.startsWith(begins, text) && !java.startsWith("class ", text + begins.length())
        ? begins
        : "";
  }

  private int endOf(int line) {
    int end = java.indexOf('\n', line);
    return end < 0 ? java.length() : end;
  }

  private int textOf(int line) {
    int text = line;
    while (text < java.length() && java.charAt(text) == ' ') {
      text++;
    }
    return text;
  }
}
