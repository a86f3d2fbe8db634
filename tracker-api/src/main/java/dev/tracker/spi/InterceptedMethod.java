package dev.tracker.spi;

import dev.tracker.Effect;
import java.util.List;
import java.util.Objects;

/**
 * A tracked method, which an interceptor finds by its name and its parameters.
 *
 * @param name the method's name
 * @param operation the verb
 * @param subject the noun; empty if there is none
 * @param effect whether success reports a change
 * @param parameterTypes the erased types of its parameters, as the interface sees them: {@code T}
 *     of {@code Store<User>} is {@code User}
 * @since 0.1.0
 */
public record InterceptedMethod(
    String name, String operation, String subject, Effect effect, List<Class<?>> parameterTypes) {

  /**
   * Creates a tracked method.
   *
   * @param name the method's name
   * @param operation the verb
   * @param subject the noun; empty if there is none
   * @param effect whether success reports a change
   * @param parameterTypes the erased types of its parameters
   */
  public InterceptedMethod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(effect, "effect");
    parameterTypes = List.copyOf(parameterTypes);
  }

  /**
   * Creates a tracked method, for generated code.
   *
   * @param name the method's name
   * @param operation the verb
   * @param subject the noun; empty if there is none
   * @param effect whether success reports a change
   * @param parameterTypes the erased types of its parameters
   * @return the method
   */
  public static InterceptedMethod of(
      String name, String operation, String subject, Effect effect, Class<?>... parameterTypes) {
    return new InterceptedMethod(name, operation, subject, effect, List.of(parameterTypes));
  }
}
