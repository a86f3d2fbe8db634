package dev.tracker.spring.journal.listen;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.json.JsonParser;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;

/** The data of a change as a handler wants it. */
final class ChangedData {
  private ChangedData() {}

  /** The members of the data; empty where there is none. */
  static Map<String, @Nullable Object> map(Entry entry) {
    String json = entry.personal() instanceof Personal personal ? personal.data() : null;
    return json == null ? Map.of() : JsonParser.parseObject(json);
  }

  /**
   * The data as a record.
   *
   * @throws IllegalArgumentException if a member does not fit, or one of a primitive is missing
   */
  static Object record(Entry entry, Class<?> type) {
    return record(map(entry), type);
  }

  private static Object record(Map<?, ?> members, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(members.get(component.getName()), component))
            .toArray();
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.trySetAccessible();
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(type.getSimpleName() + " refuses it", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalArgumentException(type.getName() + " cannot be made", impossible);
    }
  }

  private static @Nullable Object value(@Nullable Object value, RecordComponent component) {
    Class<?> type = component.getType();
    if (value == null) {
      if (type.isPrimitive()) {
        throw new IllegalArgumentException("there is no " + component.getName());
      }
      return null;
    }
    if (type.isRecord() && value instanceof Map<?, ?> members) {
      return record(members, type);
    }
    ConversionService conversion = DefaultConversionService.getSharedInstance();
    TypeDescriptor target =
        new TypeDescriptor(ResolvableType.forType(component.getGenericType()), null, null);
    try {
      return conversion.convert(value, TypeDescriptor.forObject(value), target);
    } catch (ConversionException unfit) {
      throw new IllegalArgumentException(
          component.getName() + " is no " + type.getSimpleName(), unfit);
    }
  }
}
