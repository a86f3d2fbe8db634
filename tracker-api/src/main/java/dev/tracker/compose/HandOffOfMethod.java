package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** One of a generated decorator. */
final class HandOffOfMethod extends HandOffActivity {
  private final TrackedMethod method;

  HandOffOfMethod(
      HandOffQueue queue,
      ActivityTracker tracker,
      ActivityContext context,
      TrackedMethod method,
      @Nullable Object[] kvArgs,
      boolean measured) {
    super(queue, tracker, context, kvArgs, measured);
    this.method = method;
  }

  @Override
  Activity start(ActivityTracker tracker, ActivityContext context, @Nullable Object[] kvArgs) {
    return tracker.startMeasured(context, method, kvArgs);
  }

  @Override
  TrackedMethod method() {
    return method;
  }
}
