package dev.tracker.interception;

import dev.tracker.containers.DecorationProblem;

/**
 * Why an annotated interface is not tracked, or is tracked by reflection.
 *
 * @param kind what is wrong
 * @param type the interface
 * @param message a readable message: what is wrong, why, and how to fix it
 * @since 0.1.0
 */
public record InterceptionProblem(Kind kind, Class<?> type, String message) {

  /** What is wrong. */
  public enum Kind {
    /** The annotation processor has not run: calls are not tracked. */
    NO_DECORATOR,
    /** What was generated cannot be used, as it is of another version: calls are not tracked. */
    UNUSABLE,
    /** There is a decorator, but no entry for interceptors: calls are tracked, and cost more. */
    NO_ENTRY
  }

  static InterceptionProblem noDecorator(Class<?> type) {
    return new InterceptionProblem(
        Kind.NO_DECORATOR, type, DecorationProblem.noDecorator(type).message());
  }

  static InterceptionProblem noEntry(Class<?> type) {
    return new InterceptionProblem(
        Kind.NO_ENTRY,
        type,
        type.getName()
            + " was compiled without an entry for interceptors, so its calls are tracked by"
            + " reflection. To save that, compile it with -Atracker.interception=true.");
  }

  static InterceptionProblem unusable(Class<?> type, Throwable cause) {
    return new InterceptionProblem(
        Kind.UNUSABLE, type, DecorationProblem.unusable(type, cause).message());
  }
}
