package dev.tracker.testing;

import java.util.OptionalLong;

/** Counts for the contract kit what came out of a tracker. */
final class Completed {

  private Completed() {}

  static OptionalLong in(RecordingTracker tracker) {
    return OptionalLong.of(tracker.activities().stream().filter(RecordedActivity::isEnded).count());
  }
}
