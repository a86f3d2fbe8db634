package dev.tracker;

import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/**
 * A tracker that does nothing. It is never enabled, and allocates nothing. A decorator with this
 * tracker does not even call it.
 *
 * @see ActivityTracker#noop()
 * @since 0.1.0
 */
public final class NoopTracker implements ActivityTracker {
  static final NoopTracker INSTANCE = new NoopTracker();
  static final Activity ACTIVITY = new NoopActivity();

  private NoopTracker() {}

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return ACTIVITY;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return false;
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return false;
  }

  @Override
  public String toString() {
    return "NoopTracker";
  }

  private static final class NoopActivity implements Activity {
    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    public void end() {}
  }
}
