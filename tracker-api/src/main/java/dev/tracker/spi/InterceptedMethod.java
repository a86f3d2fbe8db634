package dev.tracker.spi;

import dev.tracker.Effect;
import java.util.List;
import java.util.Objects;

/**
 * A tracked method, as an interceptor looks it up: by its name and its parameters.
 *
 * @param name the method's name
 * @param operation the verb
 * @param subject the noun; empty where there is none
 * @param effect whether success reports a change
 * @param parameterTypes what its parameters erase to as those of a member of the interface, so that
 *     {@code T} of {@code Store<User>} is {@code User}
 */
public record InterceptedMethod(
    String name, String operation, String subject, Effect effect, List<Class<?>> parameterTypes) {

  /**
   * A tracked method.
   *
   * @param name the method's name
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param effect whether success reports a change
   * @param parameterTypes what its parameters erase to
   */
  public InterceptedMethod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(effect, "effect");
    parameterTypes = List.copyOf(parameterTypes);
  }

  /**
   * A tracked method; what generated code calls.
   *
   * @param name the method's name
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param effect whether success reports a change
   * @param parameterTypes what its parameters erase to
   * @return the method
   */
  public static InterceptedMethod of(
      String name, String operation, String subject, Effect effect, Class<?>... parameterTypes) {
    return new InterceptedMethod(name, operation, subject, effect, List.of(parameterTypes));
  }
}
