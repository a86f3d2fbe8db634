package dev.tracker.micronaut.bean;

import io.micronaut.aop.Intercepted;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ProxyBeanDefinition;

/** What people call beans, whatever Micronaut has made of their classes. */
final class BeanNames {
  private BeanNames() {}

  /** The class that somebody wrote, and the qualifier, if there is one. */
  static String of(BeanDefinition<?> definition) {
    Object qualifier = definition.getDeclaredQualifier();
    String name = typeOf(definition).getName();
    return qualifier == null ? name : name + " " + qualifier;
  }

  private static Class<?> typeOf(BeanDefinition<?> definition) {
    if (definition instanceof ProxyBeanDefinition<?> proxy) {
      return proxy.getTargetType();
    }
    Class<?> type = definition.getBeanType();
    if (!Intercepted.class.isAssignableFrom(type)) {
      return type;
    }
    if (type.getSuperclass() != Object.class) {
      return type.getSuperclass();
    }
    for (Class<?> each : type.getInterfaces()) {
      if (!InterfaceProxy.isOfMicronautAop(each)) {
        return each;
      }
    }
    return type;
  }
}
