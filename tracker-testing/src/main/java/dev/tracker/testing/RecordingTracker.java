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
 * A tracker that keeps what it is told, for tests of tracked services.
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
 * <p>It is thread-safe, and it does not object to the order in which it is called: a report after
 * the end or a second end is kept as a {@link RecordedActivity#violations() violation}, because
 * what a tracker throws would not reach the test.
 */
public final class RecordingTracker implements ActivityTracker {
  private final List<RecordingActivity> activities = new ArrayList<>();
  private volatile boolean enabled = true;
  private volatile boolean wantsValues = true;
  private volatile Placement placement = Placement.OUTSIDE;
  private volatile Duration patience = Duration.ofSeconds(5);

  /** A tracker that is enabled, wants values, and has recorded nothing yet. */
  public RecordingTracker() {}

  /**
   * Answers {@link #isEnabled} with {@code false} from now on. What is started all the same is
   * recorded all the same, so that a test can tell.
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
   * Sets what {@link #wantsValues(TrackedMethod)} answers from now on. Values that are passed all
   * the same are recorded all the same.
   *
   * @param wanted {@code true}, as for a new tracker, to be passed arguments, ids and data
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
   * All activities that were started since the tracker was made or {@link #clear cleared}.
   *
   * @return an unmodifiable list of snapshots, in the order of the starts
   */
  public synchronized List<RecordedActivity> activities() {
    return activities.stream().map(RecordingActivity::snapshot).toList();
  }

  /**
   * Sets for how long assertions on this tracker, and on its only and last activity, wait for what
   * has left its thread and is still under way. A future that is done completes its activity a
   * moment later, so a test that has joined it may be there first. A test that looks at an activity
   * while it is under way sets zero, or it waits in vain.
   *
   * @param limit how long at most, by default 5 seconds; zero not to wait
   * @return this tracker
   */
  public RecordingTracker patience(Duration limit) {
    patience = Objects.requireNonNull(limit, "limit");
    return this;
  }

  /**
   * Waits until nothing is under way elsewhere: each activity that was detached, or was started by
   * another thread, has ended, or has returned and is yet to be settled. What the calling thread
   * started and has not detached is not waited for, for nobody else would end it. Assertions do
   * this by themselves.
   *
   * @return the activities that were still under way when the time was up or the waiting thread was
   *     interrupted, and still is; empty once all is quiet
   */
  public List<RecordedActivity> awaitQuiet() {
    return Quiet.await(this::activities, patience);
  }

  /**
   * The only activity, after a wait for what is {@linkplain #awaitQuiet still under way elsewhere}.
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
   * The activity that was started last, after a wait for what is {@linkplain #awaitQuiet still
   * under way elsewhere}.
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

  /** Forgets all activities. What is still under way is not recorded any more. */
  public synchronized void clear() {
    activities.clear();
  }

  /**
   * The tracker for a person to read.
   *
   * @return every activity with its calls line by line
   */
  @Override
  public String toString() {
    return "RecordingTracker\n" + History.of(activities());
  }
}
