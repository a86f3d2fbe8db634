package dev.tracker.benchmarks.containers.start;

import dev.tracker.ActivityTracker;

/** What the application's tracker does. */
public enum Tracking {
  /** Nothing: it is not enabled. */
  OFF,

  /** Counts. */
  COUNTING;

  /** What a process's own application takes, since a container makes it by its own means. */
  private static final String PROPERTY = "tracker.benchmark.tracking";

  /** {@return a new tracker} */
  public ActivityTracker tracker() {
    return switch (this) {
      case OFF -> new OffTracker();
      case COUNTING -> new CountingTracker();
    };
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
