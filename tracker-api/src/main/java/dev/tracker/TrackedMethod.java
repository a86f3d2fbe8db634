package dev.tracker;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The immutable facts of one tracked method. A generated decorator has one instance per method, and
 * passes it at each call. So trackers can use it as the key of their caches, for meters, loggers or
 * span names. The fastest such cache is a {@link dev.tracker.spi.MethodCache}. An instance is equal
 * only to itself.
 *
 * @since 0.1.0
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
   * Creates the facts of one method.
   *
   * @param interfaceType the decorated interface
   * @param methodName the method's name
   * @param operation the verb
   * @param subject the noun; empty if there is none
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
   * The number of this instance, counted from 0 through all instances of the process. Use it as an
   * index into an array of per-method values, as {@code MethodCache} does. Such an array stays
   * short, because there is one instance for each method of each decorator.
   *
   * @return the number, which never changes, and which no other instance has
   */
  public int index() {
    return index;
  }

  /**
   * The decorated interface.
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
   * @return the subject; empty if there is none
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
   * The keys of the arguments passed at start.
   *
   * @return an unmodifiable list, in the order of the arguments
   */
  public List<String> argumentKeys() {
    return argumentKeys;
  }

  /**
   * The method as readable text.
   *
   * @return {@code com.acme.BackendService.create}
   */
  @Override
  public String toString() {
    return text;
  }
}
