package dev.tracker.spi;

import dev.tracker.Effect;
import java.util.List;
import java.util.Objects;

/**
 * A tracked method, as an interceptor looks it up: by its name and its parameters.
 *
 * @param name the method's name
 * @param effect whether success reports a change
 * @param parameterTypes what its parameters erase to as those of a member of the interface, so that
 *     {@code T} of {@code Store<User>} is {@code User}
 */
public record InterceptedMethod(String name, Effect effect, List<Class<?>> parameterTypes) {

  /**
   * A tracked method.
   *
   * @param name the method's name
   * @param effect whether success reports a change
   * @param parameterTypes what its parameters erase to
   */
  public InterceptedMethod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(effect, "effect");
    parameterTypes = List.copyOf(parameterTypes);
  }

  /**
   * A tracked method; what generated code calls.
   *
   * @param name the method's name
   * @param effect whether success reports a change
   * @param parameterTypes what its parameters erase to
   * @return the method
   */
  public static InterceptedMethod of(String name, Effect effect, Class<?>... parameterTypes) {
    return new InterceptedMethod(name, effect, List.of(parameterTypes));
  }
}
