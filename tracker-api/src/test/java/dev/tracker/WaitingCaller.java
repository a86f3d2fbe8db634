package dev.tracker;

import java.util.concurrent.CompletableFuture;

/** Starts an activity on a thread of its own, where it has to wait. */
final class WaitingCaller {

  private WaitingCaller() {}

  /** Returns once it waits. What it starts is {@code late}. */
  static CompletableFuture<Activity> of(ActivityTracker tracker) {
    CompletableFuture<Activity> started = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> started.complete(tracker.start(ActivityContext.root(), "late", "")), "caller");
    caller.start();
    while (caller.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return started;
  }
}
