package dev.tracker.testing.contract;

import static dev.tracker.testing.TrackerAssertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import dev.tracker.testing.RecordingTrackerAssert;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of a tracker that passes activities on to another one, as tests for JUnit Jupiter.
 * Use it in addition to {@link TrackerContractKit}. The kit provides the other tracker, which
 * records. A call that comes out of order fails the test, with a message that names the broken
 * rule.
 *
 * <pre>{@code
 * final class TenantTrackerWrapperTest extends TrackerWrapperKit {
 *   @Override
 *   protected ActivityTracker wrap(ActivityTracker behind) {
 *     return new TenantTracker(behind, "acme");
 *   }
 * }
 * }</pre>
 *
 * <p>The wrapper must pass on every activity of the tests, with its operation, subject, outcome,
 * changes and results. It may do so later and on another thread.
 *
 * @since 0.1.0
 */
@Timeout(120)
public abstract class TrackerWrapperKit {
  private static final TrackedMethod UPDATE =
      TrackedMethod.of(Runnable.class, "updateThing", "update", "thing", Effect.CHANGE, "id", "to");

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(1);

  private final RecordingTracker behind = new RecordingTracker();
  private @Nullable ActivityTracker wrapper;

  /** For subclasses. */
  protected TrackerWrapperKit() {}

  /**
   * Creates the tracker to test. It is called once for each test.
   *
   * @param behind receives the activities from the new tracker
   * @return a new tracker that is enabled and passes on everything
   */
  protected abstract ActivityTracker wrap(ActivityTracker behind);

  @BeforeEach
  final void beginExamination() {
    wrapper = wrap(behind);
  }

  @AfterEach
  final void endExamination() throws Exception {
    if (wrapper instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  private RecordingTrackerAssert told() {
    return told(1);
  }

  /** Waits for the starts and the ends, too, of a wrapper that passes on later. */
  private RecordingTrackerAssert told(int activities) {
    long begin = System.nanoTime();
    while (ended() < activities && System.nanoTime() - begin < PATIENCE) {
      LockSupport.parkNanos(GLANCE);
    }
    return assertThat(behind);
  }

  private long ended() {
    return behind.activities().stream().filter(RecordedActivity::isEnded).count();
  }

  private Activity start() {
    if (wrapper == null) {
      throw new IllegalStateException("There is a tracker only within a test");
    }
    return wrapper.start(ActivityContext.root(), UPDATE, "id", "7", "to", 8);
  }

  /** A success with results and several changes. */
  @Test
  public final void passesOnResultsAndChanges() {
    Activity activity = start();
    activity.reportResult("count", 2);
    activity.reportChange("7", "a");
    activity.reportChange("8", null);
    activity.end();

    told()
        .onlyActivity()
        .hasOperation("update")
        .hasSubject("thing")
        .hasMethod(UPDATE)
        .recordedResult("count", 2)
        .reportedChangesOf("7", "8")
        .hasOutcome(Outcome.SUCCESS)
        .keptTheContract();
  }

  /** A failure, as the very instance that was thrown. */
  @Test
  public final void passesOnFailures() {
    IOException error = new IOException("no room");
    Activity activity = start();
    activity.reportErr(error);
    activity.end();

    told().onlyActivity().failedWith(error).reportedNoChange().keptTheContract();
  }

  /** An exception that is a normal outcome. */
  @Test
  public final void passesOnExpectedExceptions() {
    Activity activity = start();
    activity.reportExpected(new IOException("sold out"));
    activity.end();

    told().onlyActivity().threwAsExpected(IOException.class).didNotFail().keptTheContract();
  }

  /** An asynchronous operation, which leaves its thread. */
  @Test
  public final void passesOnDetach() {
    Activity activity = start();
    activity.detach();
    OtherThreads.run(
        () -> {
          activity.reportChange("7", "a");
          activity.end();
        });

    told().onlyActivity().detached().reportedChangesOf("7").keptTheContract();
  }

  /** A change that is settled after the operation has returned. */
  @Test
  public final void passesOnLateSettlement() {
    Activity committed = start();
    committed.returned();
    Activity rolledBack = start();
    rolledBack.returned();
    Activity unknown = start();
    unknown.returned();
    OtherThreads.run(
        () -> {
          committed.reportChange("7", "a");
          committed.end();
          rolledBack.reportRolledBack();
          rolledBack.end();
          unknown.reportUnknown();
          unknown.end();
        });

    told(3).recordedActivities(3).keptTheContract();
    told().activity(0).reportedChangesOf("7").hasOutcome(Outcome.SUCCESS);
    told().activity(1).rolledBack().reportedNoChange();
    told().activity(2).hasOutcome(Outcome.UNKNOWN).reportedNoChange();
  }

  /** A commit that succeeded before something else threw. */
  @Test
  public final void passesOnAFailureAndAChange() {
    Activity activity = start();
    activity.reportErr(new IOException("after the commit"));
    activity.reportChange("7", "a");
    activity.end();

    told().onlyActivity().failedWith(IOException.class).reportedChangesOf("7").keptTheContract();
  }
}
