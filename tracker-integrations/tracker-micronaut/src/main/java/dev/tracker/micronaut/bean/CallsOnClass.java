package dev.tracker.micronaut.bean;

import io.micronaut.aop.Around;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.annotation.Executable;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import java.util.Optional;

/**
 * Beans whose methods Micronaut itself calls: routes of controllers, scheduled tasks, listeners.
 * What was compiled for that calls the class, and nothing else.
 */
final class CallsOnClass {
  private CallsOnClass() {}

  /** Why a bean has to be of its class; empty if it has not to. */
  static Optional<String> of(BeanDefinition<?> definition) {
    if (isOfInterfaceAlone(definition)) {
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

  /** What Micronaut implements, as a client, is called by its interface. */
  private static boolean isOfInterfaceAlone(BeanDefinition<?> definition) {
    Class<?> type = definition.getBeanType();
    return type.isInterface()
        || (Intercepted.class.isAssignableFrom(type) && type.getSuperclass() == Object.class);
  }
}
