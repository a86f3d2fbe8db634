package dev.tracker.reliability.faults;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import java.util.function.UnaryOperator;

/** What stands before the tracker that things go wrong in. */
enum Arrangement {
  SINGLE(tracker -> tracker),
  SAMPLED(tracker -> SampledTracker.ratio(tracker, 1)),
  SAMPLED_BY_RATE(tracker -> SampledTracker.perSecond(tracker, 1_000)),
  SAMPLED_BY_CONTEXT(tracker -> SampledTracker.byContext(tracker, 1, Probe.KEY)),
  SWITCHED(SwitchableTracker::of),
  FILTERED(tracker -> FilteredTracker.of(tracker, method -> true)),
  GUARDED(tracker -> GuardedTracker.builder(tracker).build()),
  HANDED_OFF(tracker -> HandOffTracker.dropping(tracker, 100)),
  HANDED_OFF_BLOCKING(tracker -> HandOffTracker.blocking(tracker, 100));

  private final UnaryOperator<ActivityTracker> arranging;

  Arrangement(UnaryOperator<ActivityTracker> arranging) {
    this.arranging = arranging;
  }

  ActivityTracker before(ActivityTracker tracker) {
    return arranging.apply(tracker);
  }

  boolean isHandedOff() {
    return this == HANDED_OFF || this == HANDED_OFF_BLOCKING;
  }
}
