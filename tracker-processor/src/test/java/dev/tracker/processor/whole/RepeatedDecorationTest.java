package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackerFault;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who decorates twice is told, once, and nothing fails. */
@ResourceLock(CollectedFaults.LOCK)
class RepeatedDecorationTest {
  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final RecordingTracker tracker = new RecordingTracker();
  private final RecordingTracker other = new RecordingTracker();

  private static LedgerService decorated(LedgerService service, ActivityTracker tracker) {
    return decorate(LedgerService.class, service, tracker);
  }

  @Test
  void theSameTrackerTwice() {
    LedgerService twice = decorated(decorated(new LedgerDelegate(), tracker), tracker);

    TrackerFault fault = faults.only();
    assertThat(fault.point()).isEqualTo(FaultPoint.DECORATION);
    assertThat(fault.tracker()).isSameAs(tracker);
    assertThat(fault.cause())
        .hasMessageContaining("TrackedLedgerService is decorated again for the same")
        .hasMessageContaining("told of each call twice")
        .hasMessageContaining("TrackingDecorator.unwrap(it)");
    twice.delete("id");
    twice.delete("id");
    assertThat(tracker.activities()).hasSize(4);
    assertThat(faults.points()).hasSize(1);
  }

  @Test
  void aTrackerThatTwoChainsShare() {
    decorated(
        decorated(new LedgerDelegate(), ActivityTracker.chain(tracker, other)),
        ActivityTracker.chain(new RecordingTracker(), other));

    assertThat(faults.only().tracker()).isSameAs(other);
  }

  @Test
  void aDecoratorInBetween() {
    decorated(decorated(decorated(new LedgerDelegate(), tracker), other), tracker);

    assertThat(faults.only().tracker()).isSameAs(tracker);
  }

  @Test
  void otherTrackersAreNobodysMistake() {
    decorated(decorated(new LedgerDelegate(), tracker), other);
    decorated(decorated(new LedgerDelegate(), ActivityTracker.noop()), ActivityTracker.noop());

    assertThat(faults.points()).isEmpty();
  }
}
