package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerFault;
import dev.tracker.TrackerFaultHandler;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contract kit has to be told of a tracker, and what surrounds each of its tests. */
abstract class TrackerExamination {
  private final Collection<TrackerFault> faults = new ConcurrentLinkedQueue<>();
  private @Nullable TrackerFaultHandler replaced;
  private @Nullable ActivityTracker examined;
  private @Nullable ProbedTracker probed;

  /** For subclasses. */
  TrackerExamination() {}

  /**
   * Creates the tracker to test. It is called once for each test.
   *
   * @return a new tracker, enabled if it can be
   */
  protected abstract ActivityTracker createTracker();

  /**
   * How many activities the tracker has put out: lines logged, spans exported, calls timed. The kit
   * checks that there is one for each activity that has ended, however often and on whatever thread
   * {@code end} was called.
   *
   * @param tracker the tracker that {@link #createTracker} created for this test
   * @return the number of completed activities, once nothing is in progress any more; empty, which
   *     is the default, to skip the check, for example if the tracker drops some on purpose
   */
  protected OptionalLong completedActivities(ActivityTracker tracker) {
    return OptionalLong.empty();
  }

  /**
   * What the tracker binds to the calling thread, besides {@link
   * dev.tracker.context.ActivityContext#current()}: a copy of a logger's MDC, or the current span.
   *
   * @return a value that equals an earlier one if the state is the same again; {@code null} by
   *     default, for a tracker that binds nothing
   */
  protected @Nullable Object threadState() {
    return null;
  }

  /**
   * Switches the tracker on or off, if possible: sets a logger's level, starts or stops a
   * recording.
   *
   * @param tracker the tracker that {@link #createTracker} created for this test
   * @param enabled what its {@code isEnabled} must answer from now on, for any method
   * @return {@code false} if this tracker cannot be switched, which is the default
   */
  protected boolean setEnabled(ActivityTracker tracker, boolean enabled) {
    return false;
  }

  /**
   * Cleans up after a test. By default it closes the tracker if it is {@link AutoCloseable}.
   *
   * @param tracker the tracker that {@link #createTracker} created for this test
   * @throws Exception if that fails, which fails the test
   */
  protected void dispose(ActivityTracker tracker) throws Exception {
    if (tracker instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  @BeforeEach
  final void beginExamination() {
    replaced = TrackerFaultHandler.set(faults::add);
    examined = createTracker();
    probed = new ProbedTracker(examined);
  }

  /** What a tracker does on threads of its own, or catches and reports, must not fail either. */
  @AfterEach
  final void endExamination() throws Exception {
    try {
      if (examined != null) {
        dispose(examined);
      }
    } finally {
      TrackerFaultHandler.set(replaced);
    }
    assertThat(faults).as("faults that the TrackerFaultHandler was told of").isEmpty();
  }

  /** The tracker, as the tests call it. */
  final ProbedTracker tracker() {
    if (probed == null) {
      throw new IllegalStateException("There is a tracker only within a test");
    }
    return probed;
  }

  /** Switches the tracker, if it can be. */
  final boolean isSwitched(boolean enabled) {
    return examined != null && setEnabled(examined, enabled);
  }

  final ThreadState threadNow() {
    return ThreadState.now(this::threadState);
  }

  /** Each activity that was ended has been brought to its end, and once only. */
  final void assertCompleted() {
    if (examined != null) {
      completedActivities(examined)
          .ifPresent(
              completed ->
                  assertThat(completed)
                      .as("completedActivities() of the kit, of those that were ended")
                      .isEqualTo(tracker().ended()));
    }
  }
}
