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

  /** Why the JVM itself can make no instance of an interface here; empty where it can. */
  static Optional<String> refusal(Class<?> type, ClassLoader loader) {
    try {
      Class.forName(type.getName(), true, type.getClassLoader());
      of(type, loader, (proxy, method, arguments) -> null);
      return Optional.empty();
    } catch (ClassNotFoundException | IllegalArgumentException | LinkageError e) {
      return Optional.of(e.toString());
    }
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
