package dev.tracker.journal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what records hold. Thread-safe. */
final class RecordReader {
  private final ClassValue<List<Method>> accessors =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return accessible(type);
        }
      };

  /** What fails, and how that is written. */
  interface Failure {
    String text(String call, Object value, Throwable fault);
  }

  /** Whether its components can be read: in a module that is not open to us, they cannot. */
  boolean canRead(Record value) {
    return accessors.get(value.getClass()).size() == value.getClass().getRecordComponents().length;
  }

  /** The components by name. */
  Map<String, @Nullable Object> components(Record value, Failure failure) {
    Map<String, @Nullable Object> components = new TreeMap<>();
    for (Method accessor : accessors.get(value.getClass())) {
      components.put(accessor.getName(), read(value, accessor, failure));
    }
    return components;
  }

  private static @Nullable Object read(Record value, Method accessor, Failure failure) {
    try {
      return accessor.invoke(value);
    } catch (InvocationTargetException fault) {
      Throwable cause = fault.getTargetException();
      if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
        throw error;
      }
      return failure.text(accessor.getName(), value, cause);
    } catch (IllegalAccessException fault) {
      return failure.text(accessor.getName(), value, fault);
    }
  }

  private static List<Method> accessible(Class<?> type) {
    List<Method> accessible = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      // A record that is not public has public accessors, which are out of reach all the same.
      if (component.getAccessor().trySetAccessible()) {
        accessible.add(component.getAccessor());
      }
    }
    accessible.sort(Comparator.comparing(Method::getName));
    return accessible;
  }
}
