package dev.tracker.processor.universe;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes instances of interfaces. */
final class Proxies {
  private Proxies() {}

  /**
   * An instance that is a member of the package of a super-interface that is not public: its
   * methods may well name a type that only its package can see.
   */
  static Object of(Class<?> type, ClassLoader loader, InvocationHandler handler) {
    return hidden(type)
        .map(
            hidden ->
                Proxy.newProxyInstance(
                    hidden.getClassLoader(), new Class<?>[] {type, hidden}, handler))
        .orElseGet(() -> Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }

  private static Optional<Class<?>> hidden(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .flatMap(
            parent ->
                Modifier.isPublic(parent.getModifiers())
                    ? hidden(parent).stream()
                    : Stream.of(parent))
        .filter(parent -> parent.getClassLoader() != null)
        .findFirst();
  }
}
