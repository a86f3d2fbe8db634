package dev.tracker.containers;

/**
 * Why an object of an annotated interface is not tracked.
 *
 * @param kind what is wrong
 * @param type the interface
 * @param message a readable message: what is wrong, why, and how to fix it
 * @since 0.1.0
 */
public record DecorationProblem(Kind kind, Class<?> type, String message) {

  /** What is wrong. */
  public enum Kind {
    /** The annotation processor has not run. */
    NO_DECORATOR,
    /** What was generated cannot be used, as it is of another version. */
    UNUSABLE
  }

  /**
   * Nothing was generated.
   *
   * @param type the interface
   * @return a problem that says so
   */
  public static DecorationProblem noDecorator(Class<?> type) {
    return new DecorationProblem(
        Kind.NO_DECORATOR,
        type,
        type.getName()
            + " is annotated with @TrackActivity but has no decorator "
            + AnnotatedInterfaces.nameOf(Decorators.PREFIX, type)
            + ", so its calls are not tracked. Add dev.tracker:tracker-processor to the annotation"
            + " processors of the module that compiles it.");
  }

  /**
   * Something was generated that does not fit.
   *
   * @param type the interface
   * @param cause what happened when it was used
   * @return a problem that says so
   */
  public static DecorationProblem unusable(Class<?> type, Throwable cause) {
    return new DecorationProblem(
        Kind.UNUSABLE,
        type,
        "What was generated for "
            + type.getName()
            + " cannot be used, so its calls are not tracked. Compile it again, with the"
            + " tracker-processor of the version of tracker-api on the class path: "
            + cause);
  }
}
