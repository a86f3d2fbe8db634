package dev.tracker.containers;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Forwards to another activity every call that it receives while the operation runs. Subclasses
 * decide about the calls after {@link Activity#returned}.
 *
 * @since 0.1.0
 */
public abstract class ForwardingActivity implements Activity {
  /** The activity that receives everything. */
  protected final Activity activity;

  /**
   * In front of another activity.
   *
   * @param activity the one that receives everything
   */
  protected ForwardingActivity(Activity activity) {
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
