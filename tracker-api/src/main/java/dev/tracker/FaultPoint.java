package dev.tracker;

/** Where in the life of an activity tracking itself went wrong. */
public enum FaultPoint {
  /** Something was decorated again for a tracker that hears of its calls already: twice, then. */
  DECORATION("the decoration"),

  /** {@link ActivityTracker#isEnabled}; the call went on untracked. */
  IS_ENABLED("isEnabled"),

  /**
   * The arguments for {@code start}, or {@link ActivityTracker#wantsValues}, which decides on them;
   * the activity was started without them, unless another tracker of a chain wanted them.
   */
  ARGUMENTS("the arguments of start"),

  /** {@link ActivityTracker#start}, which threw or returned {@code null}. */
  START("start"),

  /** {@link Activity#detach}. */
  DETACH("detach"),

  /** The registration with what an asynchronous method returned; the activity ended at once. */
  FOLLOW("following what was returned"),

  /** {@link Activity#reportErr}. */
  REPORT_ERR("reportErr"),

  /** {@link Activity#reportExpected}. */
  REPORT_EXPECTED("reportExpected"),

  /** What of the result is recorded; the operation was told without it. */
  RESULT_VALUES("the recorded results"),

  /** {@link Activity#reportResult}. */
  REPORT_RESULT("reportResult"),

  /**
   * The elements of a batch, or the condition, the id or the data of a change. If the condition
   * failed no change was reported, else the change was, without what failed. Of a batch that could
   * not be read to its end, changes of what could be read were.
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
