package dev.tracker.containers;

import dev.tracker.spi.TakenValue;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value was when the method returned, for whoever is told of it at the commit. An entity may
 * be changed until then, and after that nothing of it can be loaded any more; so its text is taken,
 * which is what trackers write of an object.
 */
final class ValueOnReturn {
  /** Deeper than any change is written. */
  private static final int DEEPEST = 4;

  private final String text;

  private ValueOnReturn(String text) {
    this.text = text;
  }

  /**
   * The value itself, if nobody can change it; else a copy of a map, a collection or an array, with
   * the same done to what is in it; else its text.
   */
  static @Nullable Object of(@Nullable Object value) {
    return taken(value, 0);
  }

  @SuppressWarnings({
    "JavaUtilDate", // which others have all the same
    "ReferenceEquality" // Whether it was copied is a matter of identity.
  })
  private static @Nullable Object taken(@Nullable Object value, int depth) {
    if (value == null || value instanceof Record || isOfJava(value)) {
      return value instanceof Date date ? date.clone() : value;
    }
    if (value.getClass().isArray() && !(value instanceof Object[])) {
      return boxed(value);
    }
    Object copy = TakenValue.of(value);
    if (depth == DEEPEST || (copy == value && isOfMany(value))) {
      return copy;
    }
    if (copy instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> taken = new LinkedHashMap<>();
      map.forEach((key, each) -> taken.put(key, taken(each, depth + 1)));
      return taken;
    }
    if (copy instanceof Collection<?> all) {
      return all.stream().map(each -> taken(each, depth + 1)).toList();
    }
    if (copy instanceof Object[] array) {
      @Nullable Object[] taken = new @Nullable Object[array.length];
      for (int i = 0; i < array.length; i++) {
        taken[i] = taken(array[i], depth + 1);
      }
      return taken;
    }
    if (copy instanceof Optional<?> optional) {
      return optional.map(each -> taken(each, depth + 1));
    }
    return value instanceof Enum<?> ? value : text(value);
  }

  /** The elements of an array of primitives. */
  private static Object[] boxed(Object array) {
    Object[] elements = new Object[Array.getLength(array)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = Array.get(array, i);
    }
    return elements;
  }

  /** Strings, numbers, times and their like, and all else of the JDK that holds no other values. */
  private static boolean isOfJava(Object value) {
    return value.getClass().getName().startsWith("java.")
        && !(isOfMany(value)
            || value instanceof Optional
            || value instanceof StringBuilder
            || value instanceof StringBuffer);
  }

  private static boolean isOfMany(Object value) {
    return value instanceof Map || value instanceof Collection || value instanceof Object[];
  }

  private static Object text(Object value) {
    try {
      return new ValueOnReturn(String.valueOf((Object) value.toString()));
    } catch (RuntimeException failing) {
      // Whoever writes it will see, and say so.
      return value;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
