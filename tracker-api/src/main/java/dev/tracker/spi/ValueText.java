package dev.tracker.spi;

import dev.tracker.TrackerFault;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** The text of a single value, whatever its {@code toString} does, and its cutting. */
final class ValueText {
  private ValueText() {}

  /** The value's text; if it fails, text that says so, for the event must not be lost with it. */
  static CharSequence of(@Nullable Object value) {
    if (value instanceof char[] chars) {
      return CharBuffer.wrap(chars);
    }
    try {
      // Twice: a toString may return null, which valueOf then passes on.
      return String.valueOf((Object) String.valueOf(value));
    } catch (Throwable fault) {
      // Of beans that refer to each other, a StackOverflowError: only this one text went wrong.
      TrackerFault.passOn(fault);
      return failure("toString", fault);
    }
  }

  /** The message of an error, which is as free to fail. */
  static @Nullable String messageOf(Throwable error) {
    try {
      return error.getMessage();
    } catch (Throwable fault) {
      TrackerFault.passOn(fault);
      return failure("getMessage", fault);
    }
  }

  static String failure(String call, Throwable fault) {
    // Not getSimpleName, which is empty for an anonymous class, and fails for some of other
    // languages.
    String type = fault.getClass().getName();
    return "[" + call + " failed: " + type.substring(type.lastIndexOf('.') + 1) + "]";
  }

  /** The text with what is over the limit replaced by a mark that says how much there was. */
  static String cut(CharSequence text, int limit) {
    if (text.length() <= limit) {
      return text.toString();
    }
    boolean splitsPair =
        limit > 0
            && Character.isHighSurrogate(text.charAt(limit - 1))
            && Character.isLowSurrogate(text.charAt(limit));
    int end = splitsPair ? limit - 1 : limit;
    return text.subSequence(0, end) + "…(cut, " + text.length() + " chars)";
  }
}
