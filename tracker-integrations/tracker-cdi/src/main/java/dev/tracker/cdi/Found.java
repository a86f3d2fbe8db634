package dev.tracker.cdi;

import dev.tracker.ActivityTracker;
import jakarta.annotation.Priority;
import java.util.Comparator;

/**
 * A tracker of the application's, and where it stands among them.
 *
 * @param tracker the tracker
 * @param priority what its class says, the lowest first; those that say nothing are the last
 */
record Found(ActivityTracker tracker, int priority) implements Comparable<Found> {
  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::priority)
          .thenComparing(found -> found.tracker().getClass().getName());

  static Found of(ActivityTracker tracker) {
    // What a scope shows of a tracker is a subclass, which has none of its annotations.
    for (Class<?> type = tracker.getClass(); type != null; type = type.getSuperclass()) {
      Priority priority = type.getDeclaredAnnotation(Priority.class);
      if (priority != null) {
        return new Found(tracker, priority.value());
      }
    }
    return new Found(tracker, Integer.MAX_VALUE);
  }

  @Override
  public int compareTo(Found other) {
    return ORDER.compare(this, other);
  }
}
