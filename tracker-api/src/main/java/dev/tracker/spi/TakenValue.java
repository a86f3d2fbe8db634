package dev.tracker.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value held when it was told, for a tracker that looks at it later. The caller may go on
 * with the same map or list.
 */
public final class TakenValue {
  /** More than any tracker writes; whatever is longer is too long to copy on the caller's time. */
  private static final int MOST_COPIED = 10_000;

  private TakenValue() {}

  /**
   * A copy of a map, a collection or an array of objects, with the same elements; any other value
   * is returned as it is, and so is one with too many elements, or that cannot be read.
   *
   * @param value the value, which may be {@code null}
   * @return what it held, or the value itself
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
