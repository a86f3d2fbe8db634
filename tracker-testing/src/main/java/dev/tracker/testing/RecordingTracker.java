package dev.tracker.testing;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records activities, for tests of tracked services.
 *
 * <pre>{@code
 * RecordingTracker tracker = new RecordingTracker();
 * BackendService service = new TrackedBackendService(new DefaultBackendService(), tracker);
 *
 * service.delete(context, "4711");
 *
 * assertThat(tracker).onlyActivity().hasOperation("delete").reportedChange("4711", null).ended();
 * }</pre>
 *
 * <p>Thread-safe. It accepts calls in any order. A call that breaks the contract, such as a second
 * end, is recorded as a {@link RecordedActivity#violations() violation}. It does not throw, because
 * a tracker's exceptions would not reach the test.
 *
 * @since 0.1.0
 */
public final class RecordingTracker implements ActivityTracker {
  private final List<RecordingActivity> activities = new ArrayList<>();
  private volatile boolean enabled = true;
  private volatile boolean wantsValues = true;
  private volatile Placement placement = Placement.OUTSIDE;
  private volatile Duration patience = Duration.ofSeconds(5);

  /** Creates a tracker that is enabled and wants values. */
  public RecordingTracker() {}

  /**
   * Answers {@link #isEnabled} with {@code false} from now on. Activities that are started anyway
   * are still recorded, so that a test can detect them.
   *
   * @return this tracker
   */
  public RecordingTracker disable() {
    enabled = false;
    return this;
  }

  /**
   * Answers {@link #isEnabled} with {@code true} from now on, as a new tracker does.
   *
   * @return this tracker
   */
  public RecordingTracker enable() {
    enabled = true;
    return this;
  }

  /**
   * Sets what {@link #wantsValues(TrackedMethod)} answers from now on. Values that are passed
   * anyway are still recorded.
   *
   * @param wanted {@code true} to receive arguments, ids and data, as a new tracker does
   * @return this tracker
   */
  public RecordingTracker wantsValues(boolean wanted) {
    wantsValues = wanted;
    return this;
  }

  /**
   * Sets what {@link #placement()} answers from now on. Containers ask once, at start-up.
   *
   * @param asked by default {@link Placement#OUTSIDE}
   * @return this tracker
   */
  public RecordingTracker placement(Placement asked) {
    placement = Objects.requireNonNull(asked, "placement");
    return this;
  }

  @Override
  public Placement placement() {
    return placement;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return enabled;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return wantsValues;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return record(null, context, operation, subject, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return record(method, context, method.operation(), method.subject(), kvArgs);
  }

  /** Under one lock, so that the order of the list is that of the starts. */
  private synchronized Activity record(
      @Nullable TrackedMethod method,
      ActivityContext context,
      String operation,
      String subject,
      @Nullable Object[] kvArgs) {
    RecordingActivity activity = new RecordingActivity(method, context, operation, subject, kvArgs);
    activities.add(activity);
    return activity;
  }

  /**
   * All activities that were started since the tracker was created or {@link #clear cleared}.
   *
   * @return an unmodifiable list of snapshots, in the order of the starts
   */
  public synchronized List<RecordedActivity> activities() {
    return activities.stream().map(RecordingActivity::snapshot).toList();
  }

  /**
   * Sets how long assertions wait for activities in progress on other threads. This is needed
   * because a future completes its activity a moment after it is done, so a test that joins it may
   * be early. A test that looks at an activity in progress sets zero; otherwise it waits for
   * nothing.
   *
   * @param limit how long to wait at most, by default 5 seconds; zero not to wait
   * @return this tracker
   */
  public RecordingTracker patience(Duration limit) {
    patience = Objects.requireNonNull(limit, "limit");
    return this;
  }

  /**
   * Waits for activities in progress elsewhere, which were detached or were started by another
   * thread. It waits until each of them has ended, or has returned and only has to be settled. It
   * does not wait for other activities of the calling thread, because nobody else would end them.
   * Assertions call this method themselves.
   *
   * @return the activities that were still in progress when the time was up or the waiting thread
   *     was interrupted (it stays so); empty if there are none
   */
  public List<RecordedActivity> awaitQuiet() {
    return Quiet.await(this::activities, patience);
  }

  /**
   * The only activity. It first waits for activities {@linkplain #awaitQuiet in progress
   * elsewhere}.
   *
   * @return a snapshot of it
   * @throws AssertionError if there is none, or more than one
   */
  public RecordedActivity onlyActivity() {
    awaitQuiet();
    List<RecordedActivity> recorded = activities();
    if (recorded.size() != 1) {
      throw new AssertionError(
          "Expected one activity, but "
              + recorded.size()
              + " were started.\n"
              + History.of(recorded));
    }
    return recorded.get(0);
  }

  /**
   * The activity that was started last. It first waits for activities {@linkplain #awaitQuiet in
   * progress elsewhere}.
   *
   * @return a snapshot of it
   * @throws AssertionError if there is none
   */
  public RecordedActivity lastActivity() {
    awaitQuiet();
    List<RecordedActivity> recorded = activities();
    if (recorded.isEmpty()) {
      throw new AssertionError("Expected an activity, but none was started.");
    }
    return recorded.get(recorded.size() - 1);
  }

  /** Removes all activities. Those in progress are not recorded any more. */
  public synchronized void clear() {
    activities.clear();
  }

  /**
   * The tracker as readable text.
   *
   * @return every activity and its calls, one per line
   */
  @Override
  public String toString() {
    return "RecordingTracker\n" + History.of(activities());
  }
}
