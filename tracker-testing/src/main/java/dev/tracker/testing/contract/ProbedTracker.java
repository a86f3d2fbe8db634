package dev.tracker.testing.contract;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tracker that the kit examines: whatever it throws fails the test, in words that name the
 * call. Counts the activities that have ended.
 */
final class ProbedTracker implements ActivityTracker {
  private final ActivityTracker examined;
  private final AtomicLong ended = new AtomicLong();

  ProbedTracker(ActivityTracker examined) {
    this.examined = examined;
  }

  /** How many activities have been ended at least once. */
  long ended() {
    return ended.get();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return answer("isEnabled", () -> examined.isEnabled(method));
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return answer("wantsValues", () -> examined.wantsValues(method));
  }

  @Override
  public boolean wantsDuration(TrackedMethod method) {
    return answer("wantsDuration", () -> examined.wantsDuration(method));
  }

  @Override
  public Placement placement() {
    return answer("placement", examined::placement);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    String call = "start(context, operation, subject, kvArgs) with " + history(kvArgs);
    return probed(call, answer(call, () -> examined.start(context, operation, subject, kvArgs)));
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    String call = "start(context, method, kvArgs) with " + history(kvArgs);
    return probed(call, answer(call, () -> examined.start(context, method, kvArgs)));
  }

  @Override
  public Activity startMeasured(
      ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    String call = "startMeasured with " + history(kvArgs);
    return probed(call, answer(call, () -> examined.startMeasured(context, method, kvArgs)));
  }

  private static String history(@Nullable Object[] kvArgs) {
    return kvArgs.length == 0 ? "no arguments" : "arguments";
  }

  private Activity probed(String call, @Nullable Activity activity) {
    if (activity == null) {
      throw new AssertionError(call + " returned null; there has to be an activity to end");
    }
    return new ProbedActivity(activity, ended);
  }

  private static <T extends @Nullable Object> T answer(String call, Supplier<T> examined) {
    try {
      return examined.get();
    } catch (VirtualMachineError passes) {
      throw passes;
    } catch (Throwable thrown) {
      throw threw(call, thrown);
    }
  }

  static AssertionError threw(String call, Throwable thrown) {
    return new AssertionError(
        call + " threw " + thrown.getClass().getName() + "; a tracker must not throw", thrown);
  }
}
