package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SwitchableTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createThing", "create", "thing", Effect.CHANGE);
  private static final TrackedMethod FIND =
      TrackedMethod.of(Runnable.class, "findThing", "find", "thing", Effect.READ);

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);
  private final SwitchableTracker tracker = SwitchableTracker.of(scripted);

  @Test
  void isOnAtFirst() {
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker.isOn("create")).isTrue();
  }

  @Test
  void isEnabledFollowsTheSwitch() {
    tracker.turnOff();
    assertThat(tracker.isEnabled(CREATE)).isFalse();

    tracker.turnOn();
    assertThat(tracker.isEnabled(CREATE)).isTrue();
  }

  @Test
  void switchesSingleOperations() {
    tracker.turnOff("create");
    assertThat(tracker.isEnabled(CREATE)).isFalse();
    assertThat(tracker.isEnabled(FIND)).isTrue();

    tracker.turnOff();
    tracker.turnOn("create");
    assertThat(tracker.isEnabled(CREATE)).isTrue();
    assertThat(tracker.isEnabled(FIND)).isFalse();
  }

  @Test
  void switchOfAllOverridesThatOfSingleOnes() {
    tracker.turnOff("create");
    tracker.turnOn();
    assertThat(tracker.isOn("create")).isTrue();

    tracker.turnOn("create");
    tracker.turnOff();
    assertThat(tracker.isOn("create")).isFalse();
  }

  @Test
  void endsWhatIsUnderWay() {
    Activity underWay = tracker.start(ActivityContext.root(), CREATE);
    tracker.turnOff();
    underWay.reportChange("7", "x");
    underWay.end();

    assertThat(log).containsExactly("t.start create thing []", "t.reportChange 7 x", "t.end");
  }

  @Test
  void startsNothingWhileOff() {
    tracker.turnOff("create");

    assertThat(tracker.start(ActivityContext.root(), CREATE)).isSameAs(Activity.noop());
    assertThat(tracker.start(ActivityContext.root(), "create", "x")).isSameAs(Activity.noop());
    tracker.start(ActivityContext.root(), "find", "x", "id", 7);
    assertThat(log).containsExactly("t.start find x [id, 7]");
  }

  @Test
  void onDoesNotEnableWhatTheTrackerIsNotFor() {
    scripted.disabled().withoutValues();

    assertThat(tracker.isEnabled(CREATE)).isFalse();
    assertThat(tracker.wantsValues(CREATE)).isFalse();
  }
}
