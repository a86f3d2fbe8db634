package dev.tracker.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an argument's attribute: which it is, is a matter of the value's type. To make them
 * takes longer than to set the attribute.
 */
record ArgumentKeys(
    AttributeKey<String> ofText,
    AttributeKey<Long> ofLong,
    AttributeKey<Double> ofDouble,
    AttributeKey<Boolean> ofBoolean) {
  private static final String PREFIX = "activity.argument.";

  static ArgumentKeys of(String name) {
    String key = PREFIX + name;
    return new ArgumentKeys(
        AttributeKey.stringKey(key),
        AttributeKey.longKey(key),
        AttributeKey.doubleKey(key),
        AttributeKey.booleanKey(key));
  }

  /** Sets the attribute; of {@code null} there is none. */
  void set(SpanBuilder span, @Nullable Object value) {
    if (value instanceof String text) {
      span.setAttribute(ofText, text);
    } else if (value instanceof Long number) {
      // As it is, for the others are boxed again.
      span.setAttribute(ofLong, number);
    } else if (value instanceof Double ratio) {
      span.setAttribute(ofDouble, ratio);
    } else if (value instanceof Float ratio) {
      span.setAttribute(ofDouble, ratio.doubleValue());
    } else if (value instanceof Number number) {
      span.setAttribute(ofLong, number.longValue());
    } else if (value instanceof Boolean flag) {
      span.setAttribute(ofBoolean, flag);
    }
  }
}
