package dev.tracker.testing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on one activity: what it was started with, and what became of it. */
public final class RecordedActivityAssert extends ActivityStartAssert<RecordedActivityAssert> {

  RecordedActivityAssert(RecordedActivity actual) {
    super(actual, RecordedActivityAssert.class);
  }

  /**
   * Verifies that a failure was reported.
   *
   * @param expected the type of the error, or a type above it
   * @return these assertions
   */
  public RecordedActivityAssert failedWith(Class<? extends Throwable> expected) {
    if (!expected.isInstance(recorded().error())) {
      throw complainOfOutcome("to have failed with a " + expected.getName());
    }
    return this;
  }

  /**
   * Verifies that a failure was reported.
   *
   * @param expected the error, the very instance
   * @return these assertions
   */
  @SuppressWarnings("ReferenceEquality") // The delegate's very error has to reach the tracker.
  public RecordedActivityAssert failedWith(Throwable expected) {
    Objects.requireNonNull(expected, "expected");
    Throwable found = recorded().error();
    if (found != expected) {
      String wanted = "to have failed with the very instance of " + History.value(expected);
      throw found == null
          ? complainOfOutcome(wanted)
          : causedByTheError(complain(wanted, "it failed with " + distinctly(found, expected)));
    }
    return this;
  }

  /**
   * Verifies that no failure was reported.
   *
   * @return these assertions
   */
  public RecordedActivityAssert didNotFail() {
    if (recorded().isFailed()) {
      throw complainOfOutcome("not to have failed");
    }
    return this;
  }

  /**
   * Verifies that a change was reported, whatever it was.
   *
   * @return these assertions
   */
  public RecordedActivityAssert reportedChange() {
    if (!recorded().isChanged()) {
      throw complainOfOutcome("to have reported a change");
    }
    return this;
  }

  /**
   * Verifies that a change was reported. Arrays are equal if their elements are.
   *
   * @param id the id of what was changed; {@code null} if none is expected
   * @param data what describes the change; {@code null} if nothing is expected to
   * @return these assertions
   */
  public RecordedActivityAssert reportedChange(@Nullable String id, @Nullable Object data) {
    reportedChange();
    if (!Objects.equals(actual.changeId(), id)) {
      throw mismatch(actual.changeId(), id, "to have reported a change of id", "that was");
    }
    if (!Objects.deepEquals(actual.changeData(), data)) {
      throw mismatch(actual.changeData(), data, "to have reported a change with data", "that was");
    }
    return this;
  }

  /**
   * Verifies that no change was reported.
   *
   * @return these assertions
   */
  public RecordedActivityAssert reportedNoChange() {
    if (recorded().isChanged()) {
      throw complainOfOutcome("to have reported no change");
    }
    return this;
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
   * Verifies that the activity received its calls as the contract of a tracker demands, and has
   * ended: a start with proper arguments, at most one report, then the end, exactly once; all of it
   * on one thread, unless that thread detached the activity before any report.
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
   * Verifies that the starting thread has left the activity, as it does for an asynchronous
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
   * Verifies that the activity stayed with its starting thread, as it does for a synchronous
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

  private String outcome() {
    Throwable error = actual.error();
    String failure = error == null ? "" : "it failed with " + History.value(error);
    String change = actual.isChanged() ? "it reported a change" : "";
    if (failure.isEmpty() && change.isEmpty()) {
      return "it reported neither a failure nor a change";
    }
    return failure + (failure.isEmpty() || change.isEmpty() ? "" : " and ") + change;
  }

  private AssertionError complainOfOutcome(String wanted) {
    return causedByTheError(complain(wanted, outcome()));
  }

  /** The stack trace of an unexpected failure says where to look. */
  private AssertionError causedByTheError(AssertionError complaint) {
    if (actual.error() != null) {
      complaint.initCause(actual.error());
    }
    return complaint;
  }
}
