package dev.tracker.testing;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;

/** Activities that have been played through, for assertions to be tried on. */
final class Played {

  private Played() {}

  /** What to do with an activity that was started. */
  interface Script {
    void play(Activity activity);
  }

  /** The activity {@code create backend [name = "x", type = null]} after a script. */
  static RecordedActivity create(Script script) {
    RecordingTracker tracker = new RecordingTracker();
    script.play(
        tracker.start(ActivityContext.root(), "create", "backend", "name", "x", "type", null));
    return tracker.onlyActivity();
  }

  /** Plays on a thread of that name, to its end. */
  static Thread on(String threadName, Runnable script) {
    Thread thread = new Thread(script, threadName);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return thread;
  }
}
