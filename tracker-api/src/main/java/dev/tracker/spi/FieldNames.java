package dev.tracker.spi;

import java.util.function.Predicate;

/**
 * The rule of {@link ArgumentFields}, which describes it: what the field of an argument is called.
 */
final class FieldNames {
  static final int LONGEST = 100;
  static final String MISSING_VALUE = "!missing_value";
  private static final String PREFIX = "arg.";
  private static final String BAD_KEY = "!bad_key.";

  private FieldNames() {}

  static String of(String key, Predicate<String> isReserved) {
    return isPlain(key) && !isReserved.test(key) && !key.startsWith(PREFIX)
        ? key
        : PREFIX + safe(key);
  }

  static String ofBadKey(String text) {
    return BAD_KEY + safe(text);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 128 || !isNameCharacter(c)) {
        return false;
      }
    }
    return !key.isEmpty() && key.length() <= LONGEST;
  }

  private static String safe(String key) {
    StringBuilder name = new StringBuilder();
    key.codePoints()
        .limit(LONGEST)
        .forEach(c -> name.appendCodePoint(isNameCharacter(c) ? c : '_'));
    return name.isEmpty() ? "_" : name.toString();
  }

  private static boolean isNameCharacter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '_'
        || codePoint == '.'
        || codePoint == '-';
  }
}
