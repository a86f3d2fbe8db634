package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.ChainedTracker;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Passes activities on while it is switched on. You can switch all operations or single ones at run
 * time.
 *
 * <pre>{@code
 * SwitchableTracker tracker = SwitchableTracker.of(new LogActivityTracker());
 * tracker.turnOff("poll");
 * }</pre>
 *
 * <p>{@link #isEnabled} follows as soon as the switch returns. Activities in progress are not
 * affected: they report and end as usual. There is one exception. In a {@link ChainedTracker
 * chain}, their changes come without id and data if no other tracker wants these. An activity that
 * you start by hand while its operation is off does nothing.
 *
 * <p>Thread-safe, if the tracker is.
 *
 * @since 0.1.0
 */
public final class SwitchableTracker implements ActivityTracker {
  private final ActivityTracker tracker;

  /** Replaced as a whole, so that a switch of all operations takes effect at one moment. */
  private volatile Setting setting = new Setting(true, null);

  private SwitchableTracker(ActivityTracker tracker) {
    this.tracker = Objects.requireNonNull(tracker, "tracker");
  }

  /**
   * Creates a tracker with a switch, which is on at first.
   *
   * @param tracker receives the activities
   * @return a new tracker
   */
  public static SwitchableTracker of(ActivityTracker tracker) {
    return new SwitchableTracker(tracker);
  }

  /** Switches on all operations, and overrides earlier switches of single ones. */
  public void turnOn() {
    turn(true);
  }

  /** Switches off all operations, and overrides earlier switches of single ones. */
  public void turnOff() {
    turn(false);
  }

  /**
   * Switches on one operation, until it or all operations are switched again.
   *
   * @param operation the verb
   */
  public void turnOn(String operation) {
    turn(operation, true);
  }

  /**
   * Switches off one operation, until it or all operations are switched again.
   *
   * @param operation the verb
   */
  public void turnOff(String operation) {
    turn(operation, false);
  }

  /**
   * Whether activities of an operation are passed on.
   *
   * @param operation the verb
   * @return {@code true} if the operation is switched on
   */
  public boolean isOn(String operation) {
    return setting.isOn(operation);
  }

  private synchronized void turn(boolean on) {
    setting = new Setting(on, null);
  }

  private synchronized void turn(String operation, boolean on) {
    Setting present = setting;
    Map<String, Boolean> ofSingle =
        present.ofSingle == null ? new HashMap<>() : new HashMap<>(present.ofSingle);
    ofSingle.put(Objects.requireNonNull(operation, "operation"), on);
    setting = new Setting(present.ofAll, Map.copyOf(ofSingle));
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return isOn(method.operation()) && tracker.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return tracker.wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return tracker.wantsValues(method, activity);
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return tracker.wantsDuration(method);
  }

  @Override
  public Placement placement() {
    return tracker.placement();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return isOn(operation) ? tracker.start(context, operation, subject, kvArgs) : Activity.noop();
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return isOn(method.operation()) ? tracker.start(context, method, kvArgs) : Activity.noop();
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return isOn(method.operation())
        ? tracker.startMeasured(context, method, kvArgs)
        : Activity.noop();
  }

  @Override
  public String toString() {
    return "SwitchableTracker[" + tracker + "]";
  }

  /**
   * What was said last.
   *
   * @param ofSingle {@code null} where nothing was said of single operations: to be disabled must
   *     cost next to nothing, and a map takes longer to say that it is empty
   */
  private record Setting(boolean ofAll, @Nullable Map<String, Boolean> ofSingle) {
    boolean isOn(String operation) {
      Boolean single = ofSingle == null ? null : ofSingle.get(operation);
      return single == null ? ofAll : single;
    }
  }
}
