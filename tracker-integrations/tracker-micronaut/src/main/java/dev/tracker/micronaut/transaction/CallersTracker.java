package dev.tracker.micronaut.transaction;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.NoopTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.containers.Fate;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.containers.SettlingTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.micronaut.trackers.ContextTracker;
import dev.tracker.micronaut.trackers.ContextTrackers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tracks beans without transactions of their own: a change is told once the caller's, which is open
 * when the method returns, has been committed. Thread-safe.
 */
class CallersTracker extends ContextTracker {
  private final Supplier<@Nullable Fate> fates;

  /** What was made of the trackers the last time, which are nearly always the same. */
  private volatile @Nullable Settling settling;

  CallersTracker(ContextTrackers trackers, Supplier<@Nullable Fate> fates) {
    super(trackers);
    this.fates = fates;
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return settling(placed()).wantsValues(method, activity);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    PlacedTrackers placed = placed();
    return method.effect() == Effect.READ
        ? placed.all().start(context, method, kvArgs)
        : settling(placed).start(context, method, kvArgs);
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the one of before costs one comparison.
  private ActivityTracker settling(PlacedTrackers placed) {
    Settling last = settling;
    if (last == null || last.of() != placed) {
      ActivityTracker outside = placed.outside();
      last =
          new Settling(
              placed,
              ActivityTracker.chain(
                  outside instanceof NoopTracker ? outside : new OnThread(outside, fates),
                  placed.inside()));
      settling = last;
    }
    return last.tracker();
  }

  /** One that tells those outside of a change when the caller's transaction has been committed. */
  private record Settling(PlacedTrackers of, ActivityTracker tracker) {}

  /**
   * Micronaut takes a transaction along to other threads. It is none of theirs: it may complete at
   * any time. So a change that is known on another thread than the call's is told at once.
   */
  private static final class OnThread extends SettlingTracker {
    private OnThread(ActivityTracker tracker, Supplier<@Nullable Fate> fates) {
      super(tracker, fates);
    }

    @Override
    protected Supplier<@Nullable Fate> fates() {
      return ofThisThread(super.fates());
    }
  }

  static Supplier<@Nullable Fate> ofThisThread(Supplier<@Nullable Fate> fates) {
    Thread caller = Thread.currentThread();
    return () -> Thread.currentThread() == caller ? fates.get() : null;
  }
}
