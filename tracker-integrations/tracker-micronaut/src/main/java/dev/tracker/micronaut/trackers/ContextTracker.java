package dev.tracker.micronaut.trackers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/**
 * All trackers of an application, one for its decorators. Thread-safe.
 *
 * @since 0.1.0
 */
public class ContextTracker implements ActivityTracker {
  private final ContextTrackers trackers;

  /**
   * Looks nothing up yet.
   *
   * @param trackers the trackers of the application
   */
  public ContextTracker(ContextTrackers trackers) {
    this.trackers = trackers;
  }

  /**
   * The trackers of the application.
   *
   * @return those there are at present
   */
  protected final PlacedTrackers placed() {
    return trackers.get();
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return placed().all().isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return placed().all().wantsValues(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return placed().all().wantsValues(method, activity);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return placed().all().start(context, operation, subject, kvArgs);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    return placed().all().start(context, method, kvArgs);
  }

  @Override
  public String toString() {
    return "ContextTracker";
  }
}
