package dev.tracker.spi;

import dev.tracker.TrackerFault;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what records hold, for their text tells all of it, secrets included. Asks which components
 * a class has, and nothing else, by reflection; what is found is kept with the class.
 */
final class RecordComponents {
  /** Of classes of the JDK, so that no class keeps ours from being unloaded. */
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  private static final ClassValue<Boolean> GENERATED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return hasGeneratedText(type);
        }
      };

  /** Whether a record's own text is what a compiler makes, and some of it may be containers. */
  private static final ClassValue<Boolean> NESTED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return hasGeneratedText(type) && mayHoldContainers(type);
        }
      };

  private RecordComponents() {}

  /**
   * Whether a record is to be written by its components: by its own text, it might tell secrets.
   */
  static boolean areWritten(Record value, Redaction redaction) {
    return NESTED.get(value.getClass()) || hasSecret(value, redaction);
  }

  /** Whether a record's own text is what a compiler makes of its components. */
  static boolean areItsText(Record value) {
    return GENERATED.get(value.getClass());
  }

  private static boolean hasSecret(Record value, Redaction redaction) {
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      if (redaction.isSecret(accessor.getName())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The components, named, in their order.
   *
   * @return {@code null} if they cannot be read, for the record's module is closed
   */
  static @Nullable List<Map.Entry<String, @Nullable Object>> of(Record value) {
    List<Map.Entry<String, @Nullable Object>> components = new ArrayList<>();
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      try {
        components.add(new SimpleImmutableEntry<>(accessor.getName(), accessor.invoke(value)));
      } catch (InvocationTargetException fault) {
        TrackerFault.passOn(fault.getTargetException());
        String text = ValueText.failure(accessor.getName(), fault.getTargetException());
        components.add(new SimpleImmutableEntry<>(accessor.getName(), text));
      } catch (IllegalAccessException closed) {
        return null;
      }
    }
    return components;
  }

  private static Method[] accessors(Class<?> type) {
    RecordComponent[] components = components(type);
    Method[] accessors = new Method[components.length];
    for (int i = 0; i < accessors.length; i++) {
      accessors[i] = components[i].getAccessor();
      // A record that is not public has public accessors, which are out of reach all the same.
      accessors[i].trySetAccessible();
    }
    return accessors;
  }

  /** None in a native image that was not told of the record: its text is all there is then. */
  private static RecordComponent[] components(Class<?> type) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      return components == null ? new RecordComponent[0] : components;
    } catch (RuntimeException | LinkageError unknown) {
      return new RecordComponent[0];
    }
  }

  /** Compilers make it final, which nobody writes, for records are final themselves. */
  private static boolean hasGeneratedText(Class<?> type) {
    try {
      return Modifier.isFinal(type.getDeclaredMethod("toString").getModifiers());
    } catch (NoSuchMethodException | RuntimeException | LinkageError unknown) {
      return false;
    }
  }

  private static boolean mayHoldContainers(Class<?> type) {
    for (RecordComponent component : components(type)) {
      if (!isPlain(component.getType())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || type == String.class
        || type == Boolean.class
        || type == Character.class
        || type == UUID.class
        || Number.class.isAssignableFrom(type)
        || type.getPackageName().equals("java.time");
  }
}
