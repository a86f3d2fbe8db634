package dev.tracker.testing.contract;

import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.OptionalLong;

/** Counts for the contract kit what came out of a tracker. */
final class Completed {

  private Completed() {}

  static OptionalLong in(RecordingTracker tracker) {
    return OptionalLong.of(tracker.activities().stream().filter(RecordedActivity::isEnded).count());
  }
}
