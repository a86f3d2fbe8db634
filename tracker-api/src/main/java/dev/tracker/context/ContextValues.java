package dev.tracker.context;

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

  private static final List<ContextKey<String>> IDS =
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
    for (int i = 0; i < other.entries.length; i += 2) {
      @SuppressWarnings("unchecked") // as with() has put it in
      ContextKey<Object> key = (ContextKey<Object>) other.entries[i];
      if (key.isTracking()) {
        merged = merged.with(key, other.entries[i + 1]);
      }
    }
    return merged;
  }

  /** Values of other keys than those of ids stay out: they may be secret. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < entries.length; i += 2) {
      ContextKey<?> key = (ContextKey<?>) entries[i];
      text.add(IDS.contains(key) ? key.name() + "=" + entries[i + 1] : key.name());
    }
    return text.toString();
  }
}
