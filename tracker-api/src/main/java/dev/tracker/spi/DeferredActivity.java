package dev.tracker.spi;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The activities of what a tracked method returned, where the work begins only when somebody
 * subscribes: each subscription is an activity of its own.
 *
 * <p>For authors of adapters. The adapter of a type is a class with a static method {@code defer},
 * which generated code calls with what the delegate returned, and whose answer the caller gets:
 *
 * <pre>{@code
 * public static <T> Mono<T> defer(Mono<T> source, DeferredActivity<T> activity)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the work results in
 */
public final class DeferredActivity<T> {
  private final ActivityTracker tracker;
  private final TrackedMethod method;
  private final ActivityContext context;
  private final boolean wasPassedContext;
  private final boolean wantsResult;
  private final Function<ActivityContext, Activity> start;
  private final DeferredCompletion completion;

  private DeferredActivity(
      ActivityTracker tracker,
      TrackedMethod method,
      ActivityContext current,
      @Nullable ActivityContext passed,
      boolean wantsResult,
      Function<ActivityContext, Activity> start,
      DeferredCompletion completion) {
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.method = Objects.requireNonNull(method, "method");
    this.context = passed == null ? Objects.requireNonNull(current, "current") : passed;
    this.wasPassedContext = passed != null;
    this.wantsResult = wantsResult;
    this.start = Objects.requireNonNull(start, "start");
    this.completion = Objects.requireNonNull(completion, "completion");
  }

  /**
   * What a generated decorator hands to an adapter.
   *
   * @param <T> what the work results in
   * @param tracker the decorator's tracker
   * @param method the method that was called
   * @param current the context that was current
   * @param passed the context that the method was passed, {@code null} if it was none
   * @param start starts an activity, as a tracker's code; never throws
   * @param completion reports its outcome and ends it, as a tracker's code; never throws
   * @return the activities of what one call returned
   */
  public static <T> DeferredActivity<T> of(
      ActivityTracker tracker,
      TrackedMethod method,
      ActivityContext current,
      @Nullable ActivityContext passed,
      Function<ActivityContext, Activity> start,
      DeferredCompletion completion) {
    return new DeferredActivity<>(tracker, method, current, passed, true, start, completion);
  }

  /**
   * The same, where nothing of the result is recorded.
   *
   * @param <T> what the work results in
   * @param tracker the decorator's tracker
   * @param method the method that was called
   * @param current the context that was current
   * @param passed the context that the method was passed, {@code null} if it was none
   * @param start starts an activity, as a tracker's code; never throws
   * @param completion reports its outcome and ends it, as a tracker's code; never throws
   * @return activities whose {@link #wantsResult} is {@code false}
   */
  public static <T> DeferredActivity<T> ignoringResult(
      ActivityTracker tracker,
      TrackedMethod method,
      ActivityContext current,
      @Nullable ActivityContext passed,
      Function<ActivityContext, Activity> start,
      DeferredCompletion completion) {
    return new DeferredActivity<>(tracker, method, current, passed, false, start, completion);
  }

  /**
   * Whether anything of the result is recorded. If not, an adapter of many values need not keep the
   * last of them.
   *
   * @return {@code false} if {@link Run#succeed} may be called with {@code null}
   */
  public boolean wantsResult() {
    return wantsResult;
  }

  /**
   * The context of the call.
   *
   * @return the context to start in, unless a subscription brings its own
   */
  public ActivityContext context() {
    return context;
  }

  /**
   * The context of a subscription that brings one.
   *
   * @param subscriber the context of the subscriber
   * @return the context to start in: that one, unless the method was passed one as an argument
   */
  public ActivityContext contextFor(ActivityContext subscriber) {
    return wasPassedContext ? context : subscriber;
  }

  /**
   * Starts the activity of one subscription, on the thread that subscribes and before the work
   * begins. The activity is detached from the thread again at once, for nobody knows where the work
   * will be done; what the tracker made current in between is the run's {@link Run#context}.
   *
   * <p>Where a {@linkplain TrackerCode tracker's code} subscribes, nothing is tracked: the run is
   * one of no activity.
   *
   * @param context the context of the subscription
   * @return the activity; it must succeed or fail
   */
  public Run<T> start(ActivityContext context) {
    ActivityContext outside = ActivityContext.current();
    if (TrackerCode.isRunning()) {
      return new Run<>(Activity.noop(), context, outside, (activity, result, error) -> {});
    }
    ContextScope scope = context.makeCurrent();
    try (scope) {
      Activity activity = start.apply(context);
      Run<T> run = new Run<>(activity, ActivityContext.current(), outside, completion);
      detach(activity, run);
      return run;
    }
  }

  /** Fails the activity if no one can go on: whoever subscribes will have no run to end. */
  private void detach(Activity activity, Run<T> run) {
    try {
      try {
        TrackerCode.run(activity::detach);
      } catch (Throwable fault) {
        new TrackerFault(FaultPoint.DETACH, tracker, method, fault).report();
      }
    } catch (VirtualMachineError passing) {
      run.fail(passing);
      throw passing;
    }
  }

  /**
   * The activity of one subscription. Its first outcome counts and ends it, any later one is
   * ignored: completion, failure and cancellation may race.
   *
   * @param <T> what the work results in
   */
  public static final class Run<T> {
    private final Activity activity;
    private final ActivityContext inside;
    private final ActivityContext outside;
    private final DeferredCompletion completion;
    private final AtomicBoolean completed = new AtomicBoolean();

    private Run(
        Activity activity,
        ActivityContext inside,
        ActivityContext outside,
        DeferredCompletion completion) {
      this.activity = activity;
      this.inside = inside;
      this.outside = outside;
      this.completion = completion;
    }

    /**
     * The context for whatever the work calls.
     *
     * @return the context in which the activity was started, with what the tracker added to it
     */
    public ActivityContext context() {
      return inside;
    }

    /**
     * Makes the context of the activity current for a call into the work: to subscribe to it, to
     * demand from it, to cancel it.
     *
     * @return the scope to close after the call; it costs nothing where that context is current
     */
    public ContextScope workScope() {
      return ContextScope.openUnlessCurrent(inside);
    }

    /**
     * Makes the context that was current where the activity was started current again, for a call
     * to the subscriber: whatever it does with what it is told is not part of the work, on whatever
     * thread it is told.
     *
     * @return the scope to close after the call; it costs nothing where that context is current
     */
    public ContextScope subscriberScope() {
      return ContextScope.openUnlessCurrent(outside);
    }

    /**
     * The work is done.
     *
     * @param result its result, or {@code null} where it has none or none is wanted
     */
    public void succeed(@Nullable T result) {
      complete(result, null);
    }

    /**
     * The work failed; or it was cancelled, and then the error is a {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param error why; {@code null}, which no source may say, is a {@link NullPointerException}
     */
    public void fail(@Nullable Throwable error) {
      complete(null, error == null ? new NullPointerException("failed without an error") : error);
    }

    private void complete(@Nullable T result, @Nullable Throwable error) {
      if (completed.compareAndSet(false, true)) {
        completion.complete(activity, result, error);
      }
    }
  }
}
