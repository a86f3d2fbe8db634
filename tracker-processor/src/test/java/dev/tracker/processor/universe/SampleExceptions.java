package dev.tracker.processor.universe;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes instances of exception types, with whatever constructor does. */
final class SampleExceptions {
  private SampleExceptions() {}

  /** An instance; empty where none can be made. */
  static Optional<Throwable> of(Class<? extends Throwable> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      return Optional.empty();
    }
    return Stream.of(type.getConstructors())
        .sorted(Comparator.comparingInt(Constructor::getParameterCount))
        .flatMap(constructor -> instance(constructor).stream())
        .findFirst();
  }

  private static Optional<Throwable> instance(Constructor<?> constructor) {
    Object[] arguments =
        Stream.of(constructor.getParameterTypes()).map(SampleExceptions::argument).toArray();
    try {
      return Optional.of((Throwable) constructor.newInstance(arguments));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Object argument(Class<?> type) {
    if (type == String.class) {
      return "sample";
    }
    if (type == int.class) {
      return 1;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == long.class ? (Object) 1L : null;
  }
}
