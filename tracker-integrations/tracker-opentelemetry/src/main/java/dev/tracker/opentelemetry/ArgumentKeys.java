package dev.tracker.opentelemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
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
  static ArgumentKeys of(String name) {
    return ofKey("activity.argument." + name);
  }

  static ArgumentKeys ofResult(String name) {
    return ofKey("activity.result." + name);
  }

  private static ArgumentKeys ofKey(String key) {
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

  /** The same, of a span that has started. */
  void set(Span span, @Nullable Object value) {
    if (value instanceof String text) {
      span.setAttribute(ofText, text);
    } else if (value instanceof Double || value instanceof Float) {
      span.setAttribute(ofDouble, ((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      span.setAttribute(ofLong, number.longValue());
    } else if (value instanceof Boolean flag) {
      span.setAttribute(ofBoolean, flag);
    }
  }
}
