package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a guarded tracker, which is told of its end even if others go elsewhere by now.
 */
final class GuardedActivity implements Activity {
  private final Guard guard;
  private final Activity activity;
  private final @Nullable TrackedMethod method;

  GuardedActivity(Guard guard, Activity activity, @Nullable TrackedMethod method) {
    this.guard = guard;
    this.activity = activity;
    this.method = method;
  }

  @Override
  public void reportErr(Throwable error) {
    guard.call(FaultPoint.REPORT_ERR, method, () -> activity.reportErr(error));
  }

  @Override
  public void reportExpected(Throwable error) {
    guard.call(FaultPoint.REPORT_EXPECTED, method, () -> activity.reportExpected(error));
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    guard.call(FaultPoint.REPORT_RESULT, method, () -> activity.reportResult(kvResults));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    guard.call(FaultPoint.REPORT_CHANGE, method, () -> activity.reportChange(id, data));
  }

  @Override
  public void detach() {
    guard.call(FaultPoint.DETACH, method, activity::detach);
  }

  @Override
  public void returned() {
    guard.call(FaultPoint.RETURNED, method, activity::returned);
  }

  @Override
  public void returnedAfter(long nanos) {
    guard.call(FaultPoint.RETURNED, method, () -> activity.returnedAfter(nanos));
  }

  @Override
  public void reportRolledBack() {
    guard.call(FaultPoint.REPORT_ROLLED_BACK, method, activity::reportRolledBack);
  }

  @Override
  public void reportUnknown() {
    guard.call(FaultPoint.REPORT_UNKNOWN, method, activity::reportUnknown);
  }

  @Override
  public void end() {
    guard.call(FaultPoint.END, method, activity::end);
  }

  @Override
  public void endAfter(long nanos) {
    guard.call(FaultPoint.END, method, () -> activity.endAfter(nanos));
  }
}
