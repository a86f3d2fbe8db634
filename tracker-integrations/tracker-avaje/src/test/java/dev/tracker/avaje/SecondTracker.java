package dev.tracker.avaje;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import io.avaje.inject.Priority;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Comes after the other, though its name and its bean come before. */
@Singleton
@Priority(2)
final class SecondTracker implements ActivityTracker {
  private final Asked asked;

  SecondTracker(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    asked.names.add("second " + operation);
    return ActivityTracker.noop().start(context, operation, subject, kvArgs);
  }
}
