package dev.tracker.testing;

import java.util.List;

/**
 * Assertions on one activity: on its start, its outcome and its calls.
 *
 * @since 0.1.0
 */
public final class RecordedActivityAssert extends ActivityOutcomeAssert<RecordedActivityAssert> {

  RecordedActivityAssert(RecordedActivity actual) {
    super(actual, RecordedActivityAssert.class);
  }

  /**
   * Verifies that the activity has ended, exactly once.
   *
   * @return these assertions
   */
  public RecordedActivityAssert ended() {
    int times = recorded().endCount();
    if (times != 1) {
      String found = times == 0 ? "it has not" : "it was ended " + times + " times";
      throw complain("to have ended exactly once", found);
    }
    return this;
  }

  /**
   * Verifies that the activity kept the contract of a tracker. It started with proper arguments,
   * the reports came in the order that {@link dev.tracker.Activity} describes, and it ended exactly
   * once. All calls came on one thread, unless that thread detached the activity, or the operation
   * had returned and was settled later.
   *
   * @return these assertions
   */
  public RecordedActivityAssert keptTheContract() {
    List<String> breaches = ContractCheck.breaches(recorded());
    if (!breaches.isEmpty()) {
      throw complain("to have kept the contract", String.join("; ", breaches));
    }
    return this;
  }

  /**
   * Verifies that the activity was detached from the starting thread, as for an asynchronous
   * operation.
   *
   * @return these assertions
   */
  public RecordedActivityAssert detached() {
    if (!recorded().isDetached()) {
      throw complain("to have been detached", "it was not");
    }
    return this;
  }

  /**
   * Verifies that the activity was not detached from the starting thread, as for a synchronous
   * operation.
   *
   * @return these assertions
   */
  public RecordedActivityAssert notDetached() {
    if (recorded().isDetached()) {
      throw complain("not to have been detached", "it was");
    }
    return this;
  }

  /**
   * Verifies that all calls came on one thread.
   *
   * @param expected the thread
   * @return these assertions
   */
  public RecordedActivityAssert ranOnThread(Thread expected) {
    for (RecordedCall call : recorded().calls()) {
      verifyThread(call, expected, "to run on thread");
    }
    return this;
  }

  /**
   * Verifies which thread started the activity.
   *
   * @param expected the thread
   * @return these assertions
   */
  public RecordedActivityAssert startedOnThread(Thread expected) {
    verifyThread(recorded().calls().get(0), expected, "to be started on thread");
    return this;
  }

  /**
   * Verifies that the activity has ended, exactly once, and which thread ended it.
   *
   * @param expected the thread
   * @return these assertions
   */
  public RecordedActivityAssert endedOnThread(Thread expected) {
    ended();
    for (RecordedCall call : actual.calls()) {
      if (call.kind() == CallKind.END) {
        verifyThread(call, expected, "to end on thread");
      }
    }
    return this;
  }

  private void verifyThread(RecordedCall call, Thread expected, String wanted) {
    if (call.thread() != expected) {
      throw complain(
          wanted + " " + expected.getName(), call.kind() + " came on " + call.thread().getName());
    }
  }
}
