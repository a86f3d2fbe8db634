package dev.tracker.micronaut.bean;

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
      if (method.hasStereotype(Executable.class)) {
        return Optional.of(
            "Micronaut calls its method "
                + method.getMethodName()
                + " on the class. Move what is tracked into a bean of its own");
      }
    }
    return Optional.empty();
  }

  private static Class<?> typeOf(BeanDefinition<?> definition) {
    return definition instanceof ProxyBeanDefinition<?> proxy
        ? proxy.getTargetType()
        : definition.getBeanType();
  }
}
