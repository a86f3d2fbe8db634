package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** What a call records is decided when it starts, whatever is switched before it returns. */
class SwitchedTest {
  private final RecordingTracker recorded = new RecordingTracker();
  private final SwitchableTracker switchable = SwitchableTracker.of(recorded);

  @Test
  void aSwitchInAChainThatIsTurnedOffMeanwhileLosesNothing() {
    BackendService service =
        decorate(
            BackendService.class,
            turning(false),
            ActivityTracker.chain(switchable, new RecordingTracker().wantsValues(false)));

    service.delete(ActivityContext.root(), "b-1");
    service.delete(ActivityContext.root(), "b-2");

    assertThat(recorded).keptTheContract().onlyActivity().reportedChange("b-1", null);
  }

  @Test
  void oneThatIsTurnedOnMeanwhileTellsOfTheNextCall() {
    switchable.turnOff();
    BackendService service =
        decorate(
            BackendService.class,
            turning(true),
            ActivityTracker.chain(switchable, new RecordingTracker().wantsValues(false)));

    service.delete(ActivityContext.root(), "b-1");
    service.delete(ActivityContext.root(), "b-2");

    assertThat(recorded).keptTheContract().onlyActivity().reportedChange("b-2", null);
  }

  private BackendService turning(boolean on) {
    return (BackendService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {BackendService.class},
            (proxy, method, arguments) -> {
              if (on) {
                switchable.turnOn();
              } else {
                switchable.turnOff();
              }
              return null;
            });
  }
}
