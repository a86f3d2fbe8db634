package dev.tracker.testing.contract;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Nested;

/** The compositions of the API pass everything on, and in order. */
final class CompositionsWrapperTest {

  @Nested
  final class Chained extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return ActivityTracker.chain(new RecordingTracker(), behind);
    }
  }

  @Nested
  final class Filtered extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return FilteredTracker.of(behind, method -> true);
    }
  }

  @Nested
  final class Sampled extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return SampledTracker.ratio(behind, 1);
    }
  }

  @Nested
  final class Switchable extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return SwitchableTracker.of(behind);
    }
  }

  @Nested
  final class Guarded extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return GuardedTracker.builder(behind).build();
    }
  }

  @Nested
  final class HandedOff extends TrackerWrapperKit {
    @Override
    protected ActivityTracker wrap(ActivityTracker behind) {
      return HandOffTracker.blocking(behind, 100);
    }
  }
}
