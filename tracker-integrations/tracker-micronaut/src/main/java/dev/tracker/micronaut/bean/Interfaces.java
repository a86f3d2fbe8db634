package dev.tracker.micronaut.bean;

import dev.tracker.containers.AnnotatedInterfaces;
import java.io.Serializable;
import java.util.List;

/** Keeps what a bean may be asked for as. */
final class Interfaces {
  private Interfaces() {}

  /**
   * A decorated bean with all interfaces of the bean.
   *
   * @param bean the bean
   * @param decorators the decorators around it, of different interfaces
   * @return the decorator, if it is alone and has all of them; else a proxy that has them
   */
  static Object all(Object bean, List<Object> decorators) {
    Object first = decorators.get(0);
    return decorators.size() == 1 && hasAll(first, bean)
        ? first
        : InterfaceProxy.of(bean, decorators);
  }

  private static boolean hasAll(Object decorator, Object bean) {
    return AnnotatedInterfaces.all(bean.getClass()).stream()
        .filter(each -> each != Serializable.class && !InterfaceProxy.isOfMicronautAop(each))
        .allMatch(each -> each.isInstance(decorator));
  }
}
