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
 * The activities of work that begins only at a subscription. Each subscription is an activity of
 * its own.
 *
 * <p>This type is for authors of adapters. An adapter is a class with a static method {@code
 * defer}. Generated code calls it with the delegate's result, and the caller gets what it returns:
 *
 * <pre>{@code
 * public static <T> Mono<T> defer(Mono<T> source, DeferredActivity<T> activity)
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the work's result
 * @since 0.1.0
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
   * Creates what a generated decorator passes to an adapter.
   *
   * @param <T> the type of the work's result
   * @param tracker the decorator's tracker
   * @param method the method that was called
   * @param current the context that was current
   * @param passed the context argument of the method, or {@code null}
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
   * Creates the same, for a method that records nothing of the result.
   *
   * @param <T> the type of the work's result
   * @param tracker the decorator's tracker
   * @param method the method that was called
   * @param current the context that was current
   * @param passed the context argument of the method, or {@code null}
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
   * Whether anything of the result is recorded. If not, an adapter for many values does not have to
   * keep the last one.
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
   * Starts the activity of one subscription. Call it on the thread that subscribes, before the work
   * begins. The activity is detached from the thread at once, because the work may be done on any
   * thread. The context that the tracker made current is {@link Run#context}.
   *
   * <p>If {@linkplain TrackerCode tracker code} subscribes, nothing is tracked: the run has no
   * activity.
   *
   * @param context the context of the subscription
   * @return the run; it must succeed or fail
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
   * The activity of one subscription. The first outcome ends it, and later ones are ignored. So
   * completion, failure and cancellation may race.
   *
   * @param <T> the type of the work's result
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
     * The context for all calls from the work.
     *
     * @return the context in which the activity was started, with what the tracker added to it
     */
    public ActivityContext context() {
      return inside;
    }

    /**
     * Makes the context of the activity current for a call into the work: to subscribe, to request,
     * or to cancel.
     *
     * @return the scope to close after the call; it costs nothing if that context is current
     */
    public ContextScope workScope() {
      return ContextScope.openUnlessCurrent(inside);
    }

    /**
     * Restores the context that was current when the activity was started, for a call to the
     * subscriber. What the subscriber does is not part of the work, on any thread.
     *
     * @return the scope to close after the call; it costs nothing if that context is current
     */
    public ContextScope subscriberScope() {
      return ContextScope.openUnlessCurrent(outside);
    }

    /**
     * Reports that the work is done.
     *
     * @param result its result, or {@code null} if it has none or none is wanted
     */
    public void succeed(@Nullable T result) {
      complete(result, null);
    }

    /**
     * Reports that the work failed. If it was cancelled, the error is a {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param error the error; {@code null}, which is not allowed, becomes a {@link
     *     NullPointerException}
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
