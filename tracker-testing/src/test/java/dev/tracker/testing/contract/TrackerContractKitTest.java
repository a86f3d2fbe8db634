package dev.tracker.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerFault;
import dev.tracker.context.ActivityContext;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** That the kit finds what it looks for: for each of its tests there is a tracker that fails it. */
final class TrackerContractKitTest {
  private static final String TRACKER = "tracker";

  static Stream<String> tests() {
    return Arrays.stream(TrackerContractKit.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .map(method -> method.getName());
  }

  @Test
  void eachTestHasBrokenTracker() {
    assertThat(tests())
        .containsExactlyInAnyOrderElementsOf(BrokenTrackers.byFailingTest().keySet());
  }

  @ParameterizedTest
  @MethodSource("tests")
  void brokenTrackerFails(String test) {
    play(test, test).assertStatistics(run -> run.started(1).failed(1));
  }

  @ParameterizedTest
  @MethodSource("tests")
  void soundTrackerPasses(String test) {
    play(test, "sound").assertStatistics(run -> run.started(1).succeeded(1));
  }

  @Test
  void saysWhatWasThrownByWhichCall() {
    assertThat(failure("takesUnusualErrors", "takesUnusualErrors"))
        .hasMessageContaining("reportErr with a java.lang.IllegalStateException threw")
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void faultsThatTheHandlerHearsOfFail() {
    assertThat(failure("takesNulls", "reporting"))
        .hasMessageContaining("faults that the TrackerFaultHandler was told of");
  }

  @Test
  void ownThreadStateIsExamined() {
    assertThat(failure("nests", "marking")).hasMessageContaining("threadState() of the kit");
  }

  @Test
  void trackerThatIgnoresItsSwitchFails() {
    assertThat(failure("endsWhatIsUnderWayWhenSwitched", "stubborn"))
        .hasMessageContaining("isEnabled once switched off");
  }

  private static Throwable failure(String test, String tracker) {
    return play(test, tracker).failed().stream()
        .findFirst()
        .orElseThrow()
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow();
  }

  private static Events play(String test, String tracker) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter(TRACKER, tracker)
        .selectors(selectMethod(StubKit.class, test))
        .execute()
        .testEvents();
  }

  /** Keeps its faults from the caller, but has them. */
  private static final class ReportingTracker extends StubTracker {
    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      new TrackerFault(FaultPoint.START, this, null, new IllegalStateException("caught")).report();
      return new Stub();
    }
  }

  /** Leaves a mark on whatever thread it is called on. */
  private static final class MarkingTracker extends StubTracker {
    private final Map<Thread, Integer> marks = new ConcurrentHashMap<>();

    @Override
    Object threadState() {
      return marks.getOrDefault(Thread.currentThread(), 0);
    }

    @Override
    Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
      marks.merge(Thread.currentThread(), 1, Integer::sum);
      return new Stub();
    }
  }

  private static final class StubbornTracker extends StubTracker {
    @Override
    public boolean isEnabled(TrackedMethod method) {
      return true;
    }
  }

  /** The kit for a tracker that the configuration names. */
  @ExtendWith(StubKit.Chosen.class)
  static final class StubKit extends TrackerContractKit {
    private final StubTracker tracker;

    StubKit(StubTracker tracker) {
      this.tracker = tracker;
    }

    @Override
    protected ActivityTracker createTracker() {
      return tracker;
    }

    @Override
    protected OptionalLong completedActivities(ActivityTracker examined) {
      return OptionalLong.of(tracker.completed.get());
    }

    @Override
    protected Object threadState() {
      return tracker.threadState();
    }

    @Override
    protected boolean setEnabled(ActivityTracker examined, boolean enabled) {
      tracker.enabled = enabled;
      return true;
    }

    static final class Chosen implements ParameterResolver {
      @Override
      public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return true;
      }

      @Override
      public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = context.getConfigurationParameter(TRACKER).orElse("sound");
        Supplier<StubTracker> broken = BrokenTrackers.byFailingTest().get(name);
        if (broken != null) {
          return broken.get();
        }
        return switch (name) {
          case "reporting" -> new ReportingTracker();
          case "marking" -> new MarkingTracker();
          case "stubborn" -> new StubbornTracker();
          default -> new StubTracker();
        };
      }
    }
  }
}
