package dev.tracker.interception;

/**
 * Why an annotated interface is not tracked, or only slowly.
 *
 * @param kind what is wrong
 * @param type the interface
 * @param message what is wrong, why, and what to do, for people
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

  static InterceptionProblem noDecorator(Class<?> type, String decorator) {
    return new InterceptionProblem(
        Kind.NO_DECORATOR,
        type,
        type.getName()
            + " is annotated with @TrackActivity but has no decorator "
            + decorator
            + ", so its calls are not tracked. Add dev.tracker:tracker-processor to the annotation"
            + " processors of the module that compiles it.");
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
        Kind.UNUSABLE,
        type,
        "What was generated for "
            + type.getName()
            + " cannot be used, so its calls are not tracked. Compile it again, with the"
            + " tracker-processor of the version of tracker-api on the class path: "
            + cause);
  }
}
