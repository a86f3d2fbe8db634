package dev.tracker.avaje;

import dev.tracker.ActivityTracker;
import dev.tracker.containers.LateTracker;
import io.avaje.inject.BeanScope;

/**
 * The trackers that the beans of a scope have. Generated factories ask for them.
 *
 * @since 0.1.0
 */
public final class BeanTrackers {
  private BeanTrackers() {}

  /**
   * A tracker that calls all beans of type {@link ActivityTracker}, in the order of their {@code
   * Priority}. It looks for them when the first call is tracked: by then all beans have been made,
   * and a tracker may itself depend on tracked beans.
   *
   * @param beans the scope, which may still be under construction; those of its parents count too
   * @return a thread-safe tracker; without such beans, it tracks nothing
   */
  public static ActivityTracker of(BeanScope beans) {
    return new LateTracker(
        () -> ActivityTracker.chain(beans.<ActivityTracker>listByPriority(ActivityTracker.class)));
  }
}
