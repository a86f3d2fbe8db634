package dev.tracker.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a reported value, for a tracker that reads it later. The caller may change the same map
 * or list in the meantime.
 *
 * @since 0.1.0
 */
public final class TakenValue {
  /** More than any tracker writes; whatever is longer is too long to copy on the caller's time. */
  private static final int MOST_COPIED = 10_000;

  private TakenValue() {}

  /**
   * Copies a map, a collection or an array of objects, with the same elements. Any other value is
   * returned unchanged. So is a value that cannot be read, or has too many elements.
   *
   * @param value the value, which may be {@code null}
   * @return the copy, or the value itself
   */
  public static @Nullable Object of(@Nullable Object value) {
    try {
      return copy(value);
    } catch (RuntimeException cannotBeCopied) {
      // Changed meanwhile, or not readable at all: whoever writes it will see, and say so.
      return value;
    }
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> map && map.size() <= MOST_COPIED) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
    if (value instanceof Collection<?> collection && collection.size() <= MOST_COPIED) {
      return Collections.unmodifiableList(new ArrayList<>(collection));
    }
    if (value instanceof Object[] array && array.length <= MOST_COPIED) {
      return array.clone();
    }
    return value;
  }
}
