package dev.tracker.micronaut.bean;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackingDecorator;
import dev.tracker.containers.AnnotatedInterfaces;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a bean that has more interfaces than one decorator has: the calls of each tracked one
 * go by its decorator, and all others to the bean.
 */
final class InterfaceProxy implements InvocationHandler {
  private final Object bean;
  private final List<Object> decorators;
  private final Map<Method, Object> targets = new ConcurrentHashMap<>();

  private InterfaceProxy(Object bean, List<Object> decorators) {
    this.bean = bean;
    this.decorators = decorators;
  }

  /**
   * A proxy with all interfaces of a bean.
   *
   * @throws IllegalArgumentException if Java allows no such proxy
   */
  static Object of(Object bean, List<Object> decorators) {
    Set<Class<?>> interfaces = new LinkedHashSet<>(AnnotatedInterfaces.all(bean.getClass()));
    interfaces.removeIf(InterfaceProxy::isOfMicronautAop);
    interfaces.add(TrackingDecorator.class);
    ClassLoader loader = bean.getClass().getClassLoader();
    return Proxy.newProxyInstance(
        loader == null ? InterfaceProxy.class.getClassLoader() : loader,
        interfaces.toArray(Class<?>[]::new),
        new InterfaceProxy(bean, decorators));
  }

  /** By these, Micronaut tells its own proxies, which this is none of. */
  static boolean isOfMicronautAop(Class<?> type) {
    return type.getName().startsWith("io.micronaut.aop.");
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getDeclaringClass() == TrackingDecorator.class) {
      return method.getName().equals("trackedDelegate") ? bean : trackedBy();
    }
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    try {
      return method.invoke(targets.computeIfAbsent(method, this::target), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The same for all decorators of the bean. */
  private @Nullable ActivityTracker trackedBy() {
    return decorators.get(0) instanceof TrackingDecorator first ? first.trackedBy() : null;
  }

  /** The decorator of the nearest interface that has the method; else the bean. */
  private Object target(Method method) {
    // An interface that is not public is no obstacle to who implements it.
    method.setAccessible(true);
    return decorators.stream()
        .filter(each -> method.getDeclaringClass().isInstance(each))
        .findFirst()
        .orElse(bean);
  }

  @SuppressWarnings("ReferenceEquality") // A proxy is equal to itself alone, as decorators are.
  private Object ofObject(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "Tracked[" + bean + "]";
    };
  }
}
