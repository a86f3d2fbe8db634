package dev.tracker;

/**
 * The point in the life of an activity at which tracking failed.
 *
 * @since 0.1.0
 */
public enum FaultPoint {
  /** A second decorator for a tracker that already receives the calls: they are reported twice. */
  DECORATION("the decoration"),

  /** {@link ActivityTracker#isEnabled}; the call went on untracked. */
  IS_ENABLED("isEnabled"),

  /**
   * The arguments for {@code start}, or {@link ActivityTracker#wantsValues}. The activity was
   * started without arguments, unless another tracker of a chain wanted them.
   */
  ARGUMENTS("the arguments of start"),

  /** {@link ActivityTracker#start}, which threw or returned {@code null}. */
  START("start"),

  /** {@link Activity#detach}. */
  DETACH("detach"),

  /** Following the result of an asynchronous method; the activity ended at once. */
  FOLLOW("following what was returned"),

  /** {@link Activity#reportErr}. */
  REPORT_ERR("reportErr"),

  /** {@link Activity#reportExpected}. */
  REPORT_EXPECTED("reportExpected"),

  /** The values for {@code reportResult}; the operation was reported without them. */
  RESULT_VALUES("the recorded results"),

  /** {@link Activity#reportResult}. */
  REPORT_RESULT("reportResult"),

  /**
   * The elements of a batch, or the condition, id or data of a change. If the condition failed, no
   * change was reported. Otherwise the change was reported without the value that failed. If a
   * batch could not be read to its end, the elements read so far were reported.
   */
  CHANGE_VALUES("the condition, id or data of the change"),

  /** {@link Activity#reportChange}. */
  REPORT_CHANGE("reportChange"),

  /** {@link Activity#returned}, or {@link Activity#returnedAfter}. */
  RETURNED("returned"),

  /** {@link Activity#reportRolledBack}. */
  REPORT_ROLLED_BACK("reportRolledBack"),

  /** {@link Activity#reportUnknown}. */
  REPORT_UNKNOWN("reportUnknown"),

  /** {@link Activity#end}. */
  END("end");

  private final String description;

  FaultPoint(String description) {
    this.description = description;
  }

  /**
   * The point for a person to read.
   *
   * @return the method's name, or a few words
   */
  @Override
  public String toString() {
    return description;
  }
}
