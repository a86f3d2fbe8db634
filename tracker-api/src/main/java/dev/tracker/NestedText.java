package dev.tracker;

import org.jspecify.annotations.Nullable;

/** Text within the text of a container, as {@link ValueFormat} describes it. */
final class NestedText {
  /** A text this short is not cut: the mark would be longer than the rest. */
  private static final int NOT_WORTH_CUTTING = 20;

  private NestedText() {}

  /** The text of a map of the arguments, without the map. */
  static String of(
      ValueFormat format, SpareText spare, ArgumentPlan<?> plan, @Nullable Object[] kvArgs) {
    StringBuilder text = spare.begin().append('{');
    for (int i = 0; i < plan.size(); i++) {
      if (i > 0) {
        text.append(", ");
      }
      if (i == format.maxEntries()
          || format.maxDepth() == 0
          || text.length() >= format.maxLength()) {
        text.append("…(cut, size ").append(plan.size()).append(')');
        break;
      }
      text.append(plan.name(i)).append('=');
      append(text, plan.typed(i, kvArgs), plan.isSecret(i), format.maxLength());
    }
    return spare.finish(text.append('}'));
  }

  private static void append(StringBuilder text, Object value, boolean isSecret, int maxLength) {
    if (value instanceof String string && !isSecret) {
      append(text, string, maxLength);
    } else if (value instanceof Long number) {
      text.append(number.longValue());
    } else {
      text.append(value);
    }
  }

  /** In quotes where it could be taken for the structure around it. */
  static void append(StringBuilder text, CharSequence whole, int maxLength) {
    int room = Math.max(maxLength - text.length(), NOT_WORTH_CUTTING);
    String part = ValueText.cut(whole, room);
    if (needsQuotes(part)) {
      text.append('\'').append(part.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
    } else {
      text.append(part);
    }
  }

  private static boolean needsQuotes(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (isStructure(part.charAt(i))) {
        return true;
      }
    }
    return part.isEmpty();
  }

  private static boolean isStructure(char c) {
    return switch (c) {
      case ',', '=', '[', ']', '{', '}', '\'', '\\' -> true;
      // Of ASCII only what is before the letters is white; to look that up takes longer.
      default -> (c <= ' ' || c >= 128) && Character.isWhitespace(c);
    };
  }
}
