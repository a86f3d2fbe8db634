package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * Writes the arguments of an activity as fields that nobody takes for the log's own. {@link
 * LogActivityTracker} describes how.
 */
final class LogArguments {
  private static final String PREFIX = "arg.";
  private static final String BAD_KEY = "!bad_key.";
  private static final String MISSING_VALUE = "!missing_value";
  private static final int LONGEST_NAME = 100;

  private final ValueFormat values;
  private final @Nullable Object[] keysAndValues;

  LogArguments(ValueFormat values, @Nullable Object[] keysAndValues) {
    this.values = values;
    this.keysAndValues = keysAndValues;
  }

  void addTo(LogLine line) {
    int pairs = keysAndValues.length / 2;
    for (int i = 0; i < 2 * pairs; i += 2) {
      addPair(line, keysAndValues[i], keysAndValues[i + 1]);
    }
    if (keysAndValues.length > 2 * pairs) {
      addLast(line, keysAndValues[2 * pairs]);
    }
  }

  private void addPair(LogLine line, @Nullable Object key, @Nullable Object value) {
    if (key instanceof String name) {
      line.field(fieldName(name), values.format(name, value));
    } else {
      String name = BAD_KEY + safe(values.format(key));
      line.field(name, values.format(ValueText.of(key).toString(), value));
    }
  }

  private void addLast(LogLine line, @Nullable Object last) {
    // A key too many or too few has shifted the pairs: the secret of a name before may be here.
    int before = keysAndValues.length - 2;
    String name = before >= 0 && keysAndValues[before] instanceof String text ? text : "";
    line.field(MISSING_VALUE, values.format(name, last));
  }

  private static String fieldName(String key) {
    return isPlain(key) && !LogField.isNamed(key) && !key.startsWith(PREFIX)
        ? key
        : PREFIX + safe(key);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 128 || !isNameCharacter(c)) {
        return false;
      }
    }
    return !key.isEmpty() && key.length() <= LONGEST_NAME;
  }

  private static String safe(String key) {
    StringBuilder name = new StringBuilder();
    key.codePoints()
        .limit(LONGEST_NAME)
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
