package dev.tracker.containers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports a change once the transaction that is open when a method returns has been committed. That
 * is the caller's transaction if the method has none of its own. Thread-safe.
 *
 * @since 0.1.0
 */
public class SettlingTracker implements ActivityTracker {
  private final ActivityTracker tracker;
  private final Supplier<@Nullable Fate> ofThread;

  /**
   * A tracker around another.
   *
   * @param tracker the tracker that receives the activities
   * @param ofThread what the work on a thread depends on; {@code null} if it is there to stay
   */
  public SettlingTracker(ActivityTracker tracker, Supplier<@Nullable Fate> ofThread) {
    this.tracker = tracker;
    this.ofThread = ofThread;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return tracker.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tracker.wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return tracker.wantsValues(
        method, activity instanceof SettlingActivity settling ? settling.activity : activity);
  }

  /** Started by hand: such code reports its changes itself, and knows when. */
  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return tracker.start(context, operation, subject, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity activity =
        Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    return method.effect() == Effect.READ
        ? activity
        : new SettlingActivity(activity, tracker, method, fates());
  }

  /**
   * Asked when a call starts, on its thread.
   *
   * @return what the work on a thread depends on, for the call
   */
  protected Supplier<@Nullable Fate> fates() {
    return ofThread;
  }

  @Override
  public String toString() {
    return "SettlingTracker[" + tracker + "]";
  }
}
