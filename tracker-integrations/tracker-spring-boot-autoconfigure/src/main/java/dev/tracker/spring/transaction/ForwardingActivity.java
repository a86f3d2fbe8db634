package dev.tracker.spring.transaction;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/** Tells another all that it is told while the operation runs. */
abstract class ForwardingActivity implements Activity {
  final Activity activity;

  ForwardingActivity(Activity activity) {
    this.activity = activity;
  }

  @Override
  public void detach() {
    activity.detach();
  }

  @Override
  public void reportErr(Throwable error) {
    activity.reportErr(error);
  }

  @Override
  public void reportExpected(Throwable error) {
    activity.reportExpected(error);
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    activity.reportResult(kvResults);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    activity.reportChange(id, data);
  }

  @Override
  public void end() {
    activity.end();
  }
}
