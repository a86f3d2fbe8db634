package dev.tracker.spi;

import org.jspecify.annotations.Nullable;

/** Text within the text of a container, as {@link ValueFormat} describes it. */
final class NestedText {
  /** A text this short is not cut: the mark would be longer than the rest. */
  private static final int NOT_WORTH_CUTTING = 20;

  private static final String SEPARATOR = ", ";

  private NestedText() {}

  /**
   * What comes before each value in the text of a map with these keys: its key, and what ends it.
   */
  static String opening(int index, String name) {
    return (index == 0 ? "{" : SEPARATOR) + name + '=';
  }

  /** The text of a map of the arguments, without the map; all of it is visible. */
  static String of(
      ValueFormat format, SpareText spare, ArgumentPlan<?> plan, @Nullable Object[] kvArgs) {
    if (plan.size() == 0) {
      return "{}";
    }
    StringBuilder text = spare.begin();
    boolean visible = true;
    for (int i = 0; i < plan.size(); i++) {
      int length = text.length() + (i == 0 ? 1 : SEPARATOR.length());
      if (i == format.maxEntries() || format.maxDepth() == 0 || length >= format.maxLength()) {
        text.append(i == 0 ? "{" : SEPARATOR)
            .append("…(cut, size ")
            .append(plan.size())
            .append(')');
        break;
      }
      text.append(plan.opening(i));
      Object value = plan.value(i, kvArgs);
      if (plan.isSecret(i)) {
        text.append(Redaction.MARK);
      } else if (value instanceof String string) {
        visible &= append(text, string, format.maxLength());
      } else if (value instanceof Long number) {
        text.append(number.longValue());
      } else if (value instanceof Integer || value instanceof Boolean || value instanceof Double) {
        text.append(value);
      } else {
        visible &= append(text, format.format(value), format.maxLength());
      }
    }
    String whole = spare.finish(text.append('}'));
    return visible ? whole : VisibleText.of(whole);
  }

  /**
   * In quotes where it could be taken for the structure around it.
   *
   * @return whether all of it is sure to be visible
   */
  static boolean append(StringBuilder text, CharSequence whole, int maxLength) {
    int room = Math.max(maxLength - text.length(), NOT_WORTH_CUTTING);
    if (whole.length() <= room && isPlain(whole)) {
      text.append(whole);
      return true;
    }
    String part = ValueText.cut(whole, room);
    if (needsQuotes(part)) {
      text.append('\'').append(part.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
    } else {
      text.append(part);
    }
    return false;
  }

  private static boolean isPlain(CharSequence part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c <= ' ' || c >= 127 || isStructure(c)) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  private static boolean needsQuotes(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (isStructure(c) || Character.isWhitespace(c)) {
        return true;
      }
    }
    return part.isEmpty();
  }

  private static boolean isStructure(char c) {
    return switch (c) {
      case ',', '=', '[', ']', '{', '}', '\'', '\\' -> true;
      default -> false;
    };
  }
}
