package dev.tracker.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordingTracker;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in front of a chain answers for the activity that the chain has started. */
class SwitchedTest {
  private static final TrackedMethod DELETE =
      TrackedMethod.of(SwitchedTest.class, "delete", "delete", "order", Effect.CHANGE);

  static Stream<UnaryOperator<ActivityTracker>> inFront() {
    return Stream.of(
        chain -> new LateTracker(() -> chain),
        chain -> new SettlingTracker(chain, () -> null),
        chain -> SampledTracker.ratio(chain, 1));
  }

  @ParameterizedTest
  @MethodSource("inFront")
  void oneThatIsTurnedOffDuringACallStillWantsItsChange(UnaryOperator<ActivityTracker> inFront) {
    SwitchableTracker switchable = SwitchableTracker.of(new RecordingTracker());
    ActivityTracker tracker =
        inFront.apply(ActivityTracker.chain(switchable, new RecordingTracker().wantsValues(false)));
    Activity activity = tracker.start(ActivityContext.root(), DELETE);

    switchable.turnOff();

    assertThat(tracker.wantsValues(DELETE, activity)).isTrue();
    assertThat(tracker.wantsValues(DELETE)).isFalse();
    activity.end();
  }
}
