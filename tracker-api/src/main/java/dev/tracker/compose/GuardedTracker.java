package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.ChainedTracker;
import dev.tracker.FaultPoint;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFaultHandler;
import dev.tracker.context.ActivityContext;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a tracker that is faulty or slow. After several such calls within some time, activities go
 * to another tracker, or nowhere, for a while.
 *
 * <pre>{@code
 * ActivityTracker tracker =
 *     GuardedTracker.builder(remote)
 *         .fallback(new LogActivityTracker())
 *         .faults(5, Duration.ofSeconds(10))
 *         .slowerThan(Duration.ofMillis(20))
 *         .pause(Duration.ofSeconds(30))
 *         .build();
 * }</pre>
 *
 * <p><b>Faults.</b> The tracker's exceptions go to the {@link TrackerFaultHandler}, never to the
 * caller, except for a {@link VirtualMachineError} other than a {@link StackOverflowError}. An
 * activity that the tracker could not start goes to the fallback at once. It has arguments only if
 * the tracker wanted them.
 *
 * <p><b>Pause.</b> After the pause, the tracker is tried again. One more fault soon after begins
 * the next pause. Activities in progress stay with the tracker that started them. During the pause,
 * their changes come without id and data if the fallback does not want these.
 *
 * <p><b>Inside others.</b> A {@link ChainedTracker} and a {@link HandOffTracker} handle the faults
 * of their trackers, and so never look faulty. Guard each tracker inside them instead.
 *
 * <p><b>Slow calls.</b> The caller still waits for a slow call. Put a {@link HandOffTracker} in
 * between if it must not wait. {@code start} and the calls of an activity are measured only if a
 * limit is set. Thread-safe, if both trackers are.
 *
 * @since 0.1.0
 */
public final class GuardedTracker implements ActivityTracker {
  private final ActivityTracker tracker;
  private final ActivityTracker fallback;
  private final Guard guard;

  private GuardedTracker(Builder builder) {
    this.tracker = builder.tracker;
    this.fallback = builder.fallback;
    Circuit circuit = new Circuit(builder.faults, builder.within, builder.pause, builder.nanoTime);
    this.guard = new Guard(tracker, circuit, builder.nanoTime, builder.slowerThan);
  }

  /**
   * Builds a guarded tracker.
   *
   * @param tracker the tracker that may be faulty or slow
   * @return a builder with the default settings
   */
  public static Builder builder(ActivityTracker tracker) {
    return new Builder(Objects.requireNonNull(tracker, "tracker"));
  }

  /**
   * Whether activities go to the fallback at present.
   *
   * @return {@code true} during a pause
   */
  public boolean isPaused() {
    return guard.isOpen();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    if (!guard.isOpen()) {
      try {
        return tracker.isEnabled(method);
      } catch (Throwable fault) {
        guard.handle(FaultPoint.IS_ENABLED, method, fault);
      }
    }
    return fallback.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    if (!guard.isOpen()) {
      try {
        return tracker.wantsValues(method);
      } catch (Throwable fault) {
        guard.handle(FaultPoint.ARGUMENTS, method, fault);
      }
    }
    return fallback.wantsValues(method);
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    if (!guard.isOpen()) {
      try {
        return tracker.wantsDuration(method);
      } catch (Throwable fault) {
        guard.handle(FaultPoint.START, method, fault);
      }
    }
    return fallback.wantsDuration(method);
  }

  @Override
  public Placement placement() {
    return tracker.placement();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    Activity guarded = tryStart(null, () -> tracker.start(context, operation, subject, kvArgs));
    return guarded == null ? fallback.start(context, operation, subject, kvArgs) : guarded;
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity guarded = tryStart(method, () -> tracker.start(context, method, kvArgs));
    if (guarded != null) {
      return guarded;
    }
    return fallback.isEnabled(method) ? fallback.start(context, method, kvArgs) : Activity.noop();
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity guarded = tryStart(method, () -> tracker.startMeasured(context, method, kvArgs));
    if (guarded != null) {
      return guarded;
    }
    return fallback.isEnabled(method)
        ? fallback.startMeasured(context, method, kvArgs)
        : Activity.noop();
  }

  private @Nullable Activity tryStart(@Nullable TrackedMethod method, Supplier<Activity> start) {
    if (guard.isOpen()) {
      return null;
    }
    Activity[] started = new Activity[1];
    boolean isStarted =
        guard.call(
            FaultPoint.START,
            method,
            () -> started[0] = Objects.requireNonNull(start.get(), "start returned null"));
    return isStarted ? new GuardedActivity(guard, started[0], method) : null;
  }

  @Override
  public String toString() {
    return "GuardedTracker[" + tracker + ", or " + fallback + "]";
  }

  /** Configures a {@link GuardedTracker}. */
  public static final class Builder {
    private final ActivityTracker tracker;
    private ActivityTracker fallback = ActivityTracker.noop();
    private int faults = 5;
    private Duration within = Duration.ofSeconds(10);
    private Duration pause = Duration.ofSeconds(30);
    private long slowerThan = Long.MAX_VALUE;
    private LongSupplier nanoTime = System::nanoTime;

    private Builder(ActivityTracker tracker) {
      this.tracker = tracker;
    }

    /**
     * Sets the tracker that receives activities during a pause.
     *
     * @param other by default {@link ActivityTracker#noop()}; it is not guarded
     * @return this builder
     */
    public Builder fallback(ActivityTracker other) {
      fallback = Objects.requireNonNull(other, "fallback");
      return this;
    }

    /**
     * Sets how many faulty or slow calls begin a pause.
     *
     * @param count the number of calls, by default 5, at least 1
     * @param time the time within which they must occur, by default 10 seconds
     * @return this builder
     * @throws IllegalArgumentException if the count is less than 1, or the time not positive
     */
    public Builder faults(int count, Duration time) {
      if (count < 1) {
        throw new IllegalArgumentException("less than one fault: " + count);
      }
      faults = count;
      within = PositiveTime.require(time);
      return this;
    }

    /**
     * Sets when a call is slow.
     *
     * @param limit the longest time that is not slow; by default there is no limit
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder slowerThan(Duration limit) {
      slowerThan = TimeUnit.NANOSECONDS.convert(PositiveTime.require(limit));
      return this;
    }

    /**
     * Sets how long a pause is.
     *
     * @param time by default 30 seconds
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder pause(Duration time) {
      pause = PositiveTime.require(time);
      return this;
    }

    /** Sets the clock, for tests. */
    Builder nanoTime(LongSupplier clock) {
      nanoTime = clock;
      return this;
    }

    /**
     * Builds the tracker.
     *
     * @return a new tracker
     */
    public GuardedTracker build() {
      return new GuardedTracker(this);
    }
  }
}
