package dev.tracker.compose;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** One that is started by hand. */
final class HandOffByHand extends HandOffActivity {
  private final String operation;
  private final String subject;

  HandOffByHand(
      HandOffQueue queue,
      ActivityTracker tracker,
      ActivityContext context,
      String operation,
      String subject,
      @Nullable Object[] kvArgs) {
    super(queue, tracker, context, kvArgs, false);
    this.operation = operation;
    this.subject = subject;
  }

  @Override
  Activity start(ActivityTracker tracker, ActivityContext context, @Nullable Object[] kvArgs) {
    return tracker.start(context, operation, subject, kvArgs);
  }

  @Override
  @Nullable TrackedMethod method() {
    return null;
  }
}
