package dev.tracker.processor.universe;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

/** Makes a value of any type; null only where there is no harmless way to make one. */
final class SampleValues {
  private static final Map<Class<?>, Object> KNOWN = known();

  private final ClassLoader loader;

  SampleValues(ClassLoader loader) {
    this.loader = loader;
  }

  private static Map<Class<?>, Object> known() {
    Map<Class<?>, Object> known = new HashMap<>();
    known.put(boolean.class, true);
    known.put(byte.class, (byte) 2);
    known.put(short.class, (short) 3);
    known.put(char.class, 'c');
    known.put(int.class, 4);
    known.put(long.class, 5L);
    known.put(float.class, 6f);
    known.put(double.class, 7d);
    known.put(Boolean.class, true);
    known.put(Byte.class, (byte) 2);
    known.put(Short.class, (short) 3);
    known.put(Character.class, 'c');
    known.put(Integer.class, 4000);
    known.put(Long.class, 5000L);
    known.put(Float.class, 6f);
    known.put(Double.class, 7d);
    known.put(Class.class, SampleValues.class);
    known.put(Flow.Publisher.class, SilentSubscriber.emptyPublisher());
    known.put(CompletionStage.class, CompletableFuture.completedFuture(null));
    known.put(CompletableFuture.class, CompletableFuture.completedFuture(null));
    return known;
  }

  Object[] of(Class<?>[] types) {
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = of(types[i]);
    }
    return values;
  }

  Object of(Class<?> type) {
    if (KNOWN.containsKey(type)) {
      return KNOWN.get(type);
    }
    if (type == Object.class) {
      return new Object();
    }
    if (type.isAssignableFrom(String.class)) {
      return String.join(" ", "a", "new", "string");
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 1);
    }
    if (type.isEnum()) {
      return firstOrNull(type.getEnumConstants());
    }
    if (type.isInterface()) {
      return type.isSealed() || type.isHidden() ? null : proxy(type);
    }
    return Throwable.class.isAssignableFrom(type) ? exception(type) : null;
  }

  private static Object firstOrNull(Object[] constants) {
    return constants.length == 0 ? null : constants[0];
  }

  private Object proxy(Class<?> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      return null;
    }
    try {
      return Proxies.of(
          type, loader, (instance, method, arguments) -> answer(type, instance, method, arguments));
    } catch (IllegalArgumentException | LinkageError e) {
      // Not even the JVM can make one, or not here.
      return null;
    }
  }

  private static Object answer(Class<?> type, Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "a " + type.getName();
      case "whenComplete" -> completed(proxy, arguments[0]);
      default -> KNOWN.get(method.getReturnType());
    };
  }

  /** A stage is complete: whoever wants to hear of it does so at once. */
  @SuppressWarnings("unchecked") // A stage is called with nothing else.
  private static Object completed(Object stage, Object action) {
    if (stage instanceof CompletionStage) {
      ((BiConsumer<Object, Throwable>) action).accept(null, null);
    }
    return stage;
  }

  private Throwable exception(Class<?> type) {
    return SampleExceptions.of(type.asSubclass(Throwable.class)).orElse(null);
  }
}
