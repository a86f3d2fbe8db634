package dev.tracker.testing.contract;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import org.jspecify.annotations.Nullable;

/** Makes each activity's own context current, as trackers of spans do, and releases it. */
final class ContextBindingTracker implements ActivityTracker {
  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new Bound(context.with(ContextKey.SPAN_ID, operation).makeCurrent());
  }

  private record Bound(ContextScope scope) implements Activity {
    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    public void detach() {
      scope.close();
    }

    @Override
    public void returned() {
      scope.close();
    }

    @Override
    public void end() {
      scope.close();
    }
  }
}
