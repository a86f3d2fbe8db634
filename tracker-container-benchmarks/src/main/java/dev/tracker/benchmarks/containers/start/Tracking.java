package dev.tracker.benchmarks.containers.start;

import dev.tracker.ActivityTracker;
import java.util.function.Supplier;

/** What the application's tracker does. */
public enum Tracking {
  /** Nothing: it is not enabled. */
  OFF(OffTracker::new),

  /** Counts. */
  COUNTING(CountingTracker::new);

  /** What a process's own application takes, since a container makes it by its own means. */
  private static final String PROPERTY = "tracker.benchmark.tracking";

  private final Supplier<ActivityTracker> made;

  Tracking(Supplier<ActivityTracker> made) {
    this.made = made;
  }

  /** {@return a new tracker} */
  public ActivityTracker tracker() {
    return made.get();
  }

  /** Has the application that is started next have such a tracker. */
  public void choose() {
    System.setProperty(PROPERTY, name());
  }

  /** {@return a new tracker, as chosen; the sources of the applications call this} */
  public static ActivityTracker chosen() {
    return valueOf(System.getProperty(PROPERTY, COUNTING.name())).tracker();
  }
}
