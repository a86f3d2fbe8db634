package dev.tracker.avaje;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import io.avaje.inject.Priority;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Has a tracked bean injected, which it calls. */
@Singleton
@Priority(1)
final class FirstTracker implements ActivityTracker {
  private final Asked asked;
  private final Orders orders;

  FirstTracker(Asked asked, Orders orders) {
    this.asked = asked;
    this.orders = orders;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    asked.names.add("first " + operation + ", " + orders.place("paper"));
    return ActivityTracker.noop().start(context, operation, subject, kvArgs);
  }
}
