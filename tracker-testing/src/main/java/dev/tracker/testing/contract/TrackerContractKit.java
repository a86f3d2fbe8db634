package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The contract of a tracker, as tests for JUnit Jupiter. To test your tracker, extend this class
 * and create it:
 *
 * <pre>{@code
 * final class AuditTrackerContractTest extends TrackerContractKit {
 *   @Override
 *   protected ActivityTracker createTracker() {
 *     return new AuditTracker(new MemoryAuditLog());
 *   }
 * }
 * }</pre>
 *
 * <p>The other methods are optional, and let the kit check more: {@link #completedActivities} for
 * the output of the tracker, {@link #threadState} for what it binds to threads, and {@link
 * #setEnabled} for how it is switched.
 *
 * <p>A tracker must not throw, whatever it receives. Only a {@link VirtualMachineError} may pass.
 * Generated decorators keep its exceptions from the caller, but code written by hand does not. An
 * activity whose start throws is lost.
 *
 * <p>Arguments and data can be anything. A value whose {@code toString} throws may be recorded as a
 * mark, or not at all. The same applies to an error whose message cannot be read, an argument whose
 * key is not a string, and a last key without a value.
 *
 * <p>{@code junit-jupiter} must be on the class path. This artifact does not bring it. During a
 * test, the kit sets its own {@link dev.tracker.TrackerFaultHandler} for the process, and each
 * fault fails the test. If other tests run in parallel and set the handler too, they must lock the
 * resource {@value #FAULT_HANDLER}.
 *
 * @since 0.1.0
 */
@Timeout(120)
@ResourceLock(TrackerContractKit.FAULT_HANDLER)
public abstract class TrackerContractKit extends OutcomesContract {

  /** The {@link ResourceLock} of tests that set the fault handler of the process. */
  public static final String FAULT_HANDLER = "dev.tracker.TrackerFaultHandler";

  private static final int THREADS = 8;
  private static final int ROUNDS = 100;

  /** For subclasses. */
  protected TrackerContractKit() {}

  /** Activities within activities end from the innermost outwards, and leave nothing behind. */
  @Test
  public final void nests() {
    ThreadState before = threadNow();
    Activity outer = tracker().start(context, UPDATE, "id", "7", "to", 8);
    ThreadState withinOuter = threadNow();
    Activity inner = tracker().start(ActivityContext.current(), FIND, "id", "7");
    ThreadState withinInner = threadNow();
    tracker().start(ActivityContext.current(), "find", "part").end();
    withinInner.assertRestored("after the innermost activity");
    inner.reportErr(new IllegalStateException("not found"));
    inner.end();
    withinOuter.assertRestored("after the inner activity");
    outer.reportChange("7", "8");
    outer.end();
    before.assertRestored("after the outer activity");
    assertCompleted();
  }

  /** Activities of one thread may overlap, if they were started by hand. */
  @Test
  public final void interleaves() {
    ThreadState before = threadNow();
    Activity first = tracker().start(context, "update", "thing", "id", 1);
    Activity second = tracker().start(context, "update", "thing", "id", 2);
    first.reportChange("1", null);
    first.end();
    second.reportErr(new IllegalStateException("second"));
    second.end();
    // Not the whole state: a library's own scopes may have to be closed in order.
    before.assertContextRestored("after activities that overlapped");
    assertCompleted();
  }

  /** Once detached, activities may overlap in any way, and the thread is as it was before. */
  @Test
  public final void interleavesDetached() {
    ThreadState before = threadNow();
    Activity first = tracker().start(context, FIND, "id", 1);
    first.detach();
    before.assertRestored("after detach");
    Activity second = tracker().start(context, UPDATE, "id", 2, "to", 3);
    ThreadState withinSecond = threadNow();
    first.end();
    withinSecond.assertRestored("after the end of an activity that was detached before");
    second.detach();
    before.assertRestored("after detach of the second activity");
    second.reportChange("2", "3");
    second.end();
    before.assertRestored("after the end");
    assertCompleted();
  }

  /** After {@code detach} another thread reports and ends, and is as it was before, too. */
  @Test
  public final void endsOnAnotherThread() {
    ThreadState before = threadNow();
    Activity changing = tracker().start(context, UPDATE, "id", "7", "to", 8);
    changing.detach();
    Activity failing = tracker().start(context, FIND, "id", "7");
    failing.detach();
    before.assertRestored("after detach");
    ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent();
    try (scope) {
      OtherThreads.run(
          () -> {
            changing.reportChange("7", "8");
            endHere(changing);
            failing.reportErr(new IllegalStateException("not found"));
            endHere(failing);
          });
    }
    before.assertRestored("after the end on another thread");
    assertCompleted();
  }

  /** In the context of that thread's own. */
  private void endHere(Activity activity) {
    ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent();
    try (scope) {
      ThreadState before = threadNow();
      activity.end();
      before.assertRestored("on the thread that ended what another had started and detached");
    }
  }

  /** What was under way ends, and so does what was started by one who asked before the switch. */
  @Test
  public final void endsWhatIsUnderWayWhenSwitched() {
    ThreadState before = threadNow();
    Activity underWay = tracker().start(context, UPDATE, "id", "7", "to", 8);
    boolean switchable = isSwitched(false);
    if (switchable) {
      assertThat(tracker().isEnabled(UPDATE)).as("isEnabled once switched off").isFalse();
    }
    underWay.reportChange("7", "8");
    underWay.end();
    before.assertRestored("after the end of an activity during which the tracker was switched off");

    Activity late = tracker().start(context, FIND, "id", "7");
    if (switchable) {
      assertThat(isSwitched(true)).as("setEnabled(tracker, true)").isTrue();
      assertThat(tracker().isEnabled(FIND)).as("isEnabled once switched on again").isTrue();
    }
    late.reportErr(new IllegalStateException("not found"));
    late.end();
    before.assertRestored("after the end of an activity that began while the tracker was off");
  }

  /** One tracker serves many threads, and activities go from one to the other. */
  @Test
  public final void servesManyThreads() {
    Queue<Activity> underWay = new ConcurrentLinkedQueue<>();
    OtherThreads.runTogether(
        THREADS,
        () -> {
          ThreadState before = threadNow();
          for (int round = 0; round < ROUNDS; round++) {
            takePart(round, underWay);
          }
          before.assertRestored("after all that one of many threads did");
        });
    for (Activity left = underWay.poll(); left != null; left = underWay.poll()) {
      left.end();
    }
    assertCompleted();
  }

  private void takePart(int round, Queue<Activity> underWay) {
    Activity outer = tracker().start(context, UPDATE, "id", round, "to", -round);
    Activity detached = tracker().start(context, FIND, "id", round);
    detached.detach();
    underWay.add(detached);
    if (round % 2 == 0) {
      outer.reportChange(Integer.toString(round), round);
    } else {
      outer.reportErr(new IllegalStateException("round " + round));
    }
    outer.end();
    Activity another = underWay.poll();
    if (another != null) {
      another.reportErr(new IllegalStateException("of another thread"));
      another.end();
    }
  }
}
