package dev.tracker.processor.output;

/**
 * Spells letters beyond ASCII the way that Java reads in any encoding. A build whose encoding lacks
 * a letter would write {@code ?} in its place, without a word.
 */
final class AsciiText {
  private static final char LAST = 0x7f;

  private AsciiText() {}

  /** The same Java in ASCII alone. */
  static CharSequence of(CharSequence java) {
    if (isAscii(java)) {
      return java;
    }
    StringBuilder ascii = new StringBuilder(java.length() + 64);
    for (int i = 0; i < java.length(); i++) {
      char each = java.charAt(i);
      if (each <= LAST) {
        ascii.append(each);
      } else {
        ascii.append(String.format("\\u%04x", (int) each));
      }
    }
    return ascii;
  }

  /** By hand: of all that generating takes, a stream of characters here was a twelfth. */
  private static boolean isAscii(CharSequence java) {
    for (int i = 0; i < java.length(); i++) {
      if (java.charAt(i) > LAST) {
        return false;
      }
    }
    return true;
  }
}
