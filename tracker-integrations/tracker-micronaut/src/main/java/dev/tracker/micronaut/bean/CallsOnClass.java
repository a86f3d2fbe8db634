package dev.tracker.micronaut.bean;

import io.micronaut.aop.Around;
import io.micronaut.context.annotation.Executable;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.ProxyBeanDefinition;
import java.util.Optional;

/**
 * Beans whose methods Micronaut itself calls: routes of controllers, scheduled tasks, listeners.
 * What was compiled for that calls the class, and nothing else.
 */
final class CallsOnClass {
  private CallsOnClass() {}

  /** Why a bean has to be of its class; empty if it has not to. */
  static Optional<String> of(BeanDefinition<?> definition) {
    if (typeOf(definition).isInterface()) {
      return Optional.empty();
    }
    for (ExecutableMethod<?, ?> method : definition.getExecutableMethods()) {
      if (isCalled(method)) {
        return Optional.of(
            "Micronaut calls its method "
                + method.getMethodName()
                + " on the class. Move what is tracked into a bean of its own");
      }
    }
    return Optional.empty();
  }

  /** What an interceptor has executable, as {@code @Async} does, is called by the bean's proxy. */
  private static boolean isCalled(ExecutableMethod<?, ?> method) {
    return method.getAnnotationNamesByStereotype(Executable.class).stream()
        .anyMatch(each -> !method.getAnnotationNamesByStereotype(Around.class).contains(each));
  }

  private static Class<?> typeOf(BeanDefinition<?> definition) {
    return definition instanceof ProxyBeanDefinition<?> proxy
        ? proxy.getTargetType()
        : definition.getBeanType();
  }
}
