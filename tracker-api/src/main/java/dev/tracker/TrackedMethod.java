package dev.tracker;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The immutable facts of one tracked method. A generated decorator holds one instance per method
 * and passes that same instance at each call, so trackers can key their caches (meters, loggers,
 * span names) on it, best in a {@link dev.tracker.spi.MethodCache}; instances are equal only to
 * themselves.
 */
public final class TrackedMethod {
  private static final AtomicInteger NEXT_INDEX = new AtomicInteger();

  private final int index = NEXT_INDEX.getAndIncrement();
  private final String interfaceName;
  private final String methodName;
  private final String operation;
  private final String subject;
  private final Effect effect;
  private final List<String> argumentKeys;

  /** Kept, as trackers may record it with each call. */
  private final String text;

  private TrackedMethod(
      String interfaceName,
      String methodName,
      String operation,
      String subject,
      Effect effect,
      List<String> argumentKeys) {
    this.interfaceName = interfaceName;
    this.methodName = methodName;
    this.operation = operation;
    this.subject = subject;
    this.effect = effect;
    this.argumentKeys = argumentKeys;
    this.text = interfaceName + "." + methodName;
  }

  /**
   * The facts of one method.
   *
   * @param interfaceType the interface that is decorated
   * @param methodName the method's name
   * @param operation the verb
   * @param subject the noun; empty where there is none
   * @param effect whether success reports a change
   * @param argumentKeys the keys of the arguments passed at start, in order
   * @return a new instance, unequal to any other
   */
  public static TrackedMethod of(
      Class<?> interfaceType,
      String methodName,
      String operation,
      String subject,
      Effect effect,
      String... argumentKeys) {
    return new TrackedMethod(
        interfaceType.getName(),
        Objects.requireNonNull(methodName, "methodName"),
        Objects.requireNonNull(operation, "operation"),
        Objects.requireNonNull(subject, "subject"),
        Objects.requireNonNull(effect, "effect"),
        List.of(argumentKeys));
  }

  /**
   * The number of this instance, counted from 0 through all that the process has made. {@code
   * MethodCache} calls this, and whoever else keeps something for each method in an array: so few
   * are made, one for each method of each decorator, that an array of all of them is short.
   *
   * @return the number, always the same, and of no other instance
   */
  public int index() {
    return index;
  }

  /**
   * The interface that is decorated.
   *
   * @return its binary name, {@code com.acme.Outer$BackendService}
   */
  public String interfaceName() {
    return interfaceName;
  }

  /**
   * The method's name.
   *
   * @return the name alone; overloads share it
   */
  public String methodName() {
    return methodName;
  }

  /**
   * The verb of the activity.
   *
   * @return the operation, never empty
   */
  public String operation() {
    return operation;
  }

  /**
   * The noun of the activity.
   *
   * @return the subject; empty where there is none
   */
  public String subject() {
    return subject;
  }

  /**
   * Whether success reports a change.
   *
   * @return the effect
   */
  public Effect effect() {
    return effect;
  }

  /**
   * The keys of the arguments that are passed at start.
   *
   * @return an unmodifiable list, in the order of the arguments
   */
  public List<String> argumentKeys() {
    return argumentKeys;
  }

  /**
   * The method for a person to read.
   *
   * @return {@code com.acme.BackendService.create}
   */
  @Override
  public String toString() {
    return text;
  }
}
