package dev.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The values of a context: keys and values in turn in one array, searched from the front. Contexts
 * hold a handful of values, and at that size nothing beats a scan over identities.
 */
final class ContextValues {
  static final ContextValues NONE = new ContextValues(new Object[0]);

  private static final List<ContextKey<String>> TRACKING_KEYS =
      List.of(ContextKey.REQUEST_ID, ContextKey.TRACE_ID, ContextKey.SPAN_ID);

  private final Object[] entries;

  private ContextValues(Object[] entries) {
    this.entries = entries;
  }

  <T> @Nullable T get(ContextKey<T> key) {
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i] == key) {
        @SuppressWarnings("unchecked") // with() puts nothing but a T beside a ContextKey<T>
        T value = (T) entries[i + 1];
        return value;
      }
    }
    return null;
  }

  <T> ContextValues with(ContextKey<T> key, T value) {
    int index = 0;
    while (index < entries.length && entries[index] != key) {
      index += 2;
    }
    Object[] copy = Arrays.copyOf(entries, Math.max(entries.length, index + 2));
    copy[index] = key;
    copy[index + 1] = value;
    return new ContextValues(copy);
  }

  ContextValues withTrackingValuesOf(ContextValues other) {
    ContextValues merged = this;
    for (ContextKey<String> key : TRACKING_KEYS) {
      String value = other.get(key);
      if (value != null) {
        merged = merged.with(key, value);
      }
    }
    return merged;
  }

  /** Values of other than the tracking keys stay out: they may be secret. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < entries.length; i += 2) {
      ContextKey<?> key = (ContextKey<?>) entries[i];
      text.add(TRACKING_KEYS.contains(key) ? key.name() + "=" + entries[i + 1] : key.name());
    }
    return text.toString();
  }
}
