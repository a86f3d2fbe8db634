package dev.tracker.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

@ResourceLock(Resources.SYSTEM_OUT)
final class TrackerExtensionTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream systemOut = System.out;

  @BeforeEach
  void capture() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setOut(systemOut);
  }

  @Test
  void leavesSoundTestAlone() {
    play(Extended.class, "sound").assertStatistics(run -> run.succeeded(1));

    assertThat(printed()).isEmpty();
  }

  @Test
  void givesOneTrackerToEachTestAndItsMethods() {
    play(Extended.class, "hasItsOwn").assertStatistics(run -> run.succeeded(1));
  }

  @Test
  void failsForWhatNeverEnded() {
    assertThat(failure(play(Extended.class, "neverEnds")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("END never came");
    assertThat(printed())
        .isEqualTo(
            """
            Activities of neverEnds(RecordingTracker):
              create backend on main: under way !! END never came
                find type on main: ended
            """);
    assertThat(Path.of("../docs/trackers.md")).content().contains("```\n" + printed() + "```");
  }

  @Test
  void failsForWhatEndedTwice() {
    assertThat(failure(play(Extended.class, "endsTwice")))
        .hasMessageContaining("END came a second time");
  }

  @Test
  void printsTreeOfFailedTestAndLeavesItsFailure() {
    assertThat(failure(play(Extended.class, "fails")))
        .hasMessage("of the test")
        .hasNoSuppressedExceptions();
    assertThat(printed()).contains("fails(RecordingTracker):\n  create backend on main: under way");
  }

  @Test
  void saysThatFailedTestHadNoActivities() {
    play(Extended.class, "failsWithoutActivity").assertStatistics(run -> run.failed(1));

    assertThat(printed()).endsWith(": none\n");
  }

  @Test
  void leavesAbortedTestAlone() {
    play(Extended.class, "aborts").assertStatistics(run -> run.aborted(1));

    assertThat(printed()).isEmpty();
  }

  @Test
  void waitsForMethodsAfterTheTest() {
    play(Registering.class, "endedAfterwards").assertStatistics(run -> run.succeeded(1));
  }

  @Test
  void leavesAloneWhatDidNotAsk() {
    play(selectMethod(Registering.class, "asksForNothing")).assertStatistics(run -> run.failed(1));

    assertThat(printed()).isEmpty();
  }

  @Test
  void clearsTrackerThatServesWholeClass() {
    play(selectMethod(Shared.class, "first"), selectMethod(Shared.class, "second"))
        .assertStatistics(run -> run.succeeded(2));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static Throwable failure(Events events) {
    events.assertStatistics(run -> run.failed(1));
    return events.failed().stream()
        .findFirst()
        .orElseThrow()
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow();
  }

  private static Events play(Class<?> tests, String test) {
    return play(selectMethod(tests, test, RecordingTracker.class));
  }

  private static Events play(DiscoverySelector... selectors) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectors).execute().testEvents();
  }

  private static Activity create(RecordingTracker tracker) {
    return tracker.start(ActivityContext.root(), "create", "backend");
  }

  @ExtendWith(TrackerExtension.class)
  static final class Extended {
    private final RecordingTracker ofConstructor;

    Extended(RecordingTracker tracker) {
      ofConstructor = tracker;
    }

    @BeforeEach
    void begin(RecordingTracker tracker) {
      assertThat(tracker).isSameAs(ofConstructor);
    }

    @Test
    void sound(RecordingTracker tracker) {
      create(tracker).end();
    }

    @Test
    void hasItsOwn(RecordingTracker tracker) {
      assertThat(tracker).isSameAs(ofConstructor);
    }

    @Test
    void neverEnds(RecordingTracker tracker) {
      create(tracker);
      tracker.start(ActivityContext.root(), "find", "type").end();
    }

    @Test
    void endsTwice(RecordingTracker tracker) {
      Activity activity = create(tracker);
      activity.end();
      activity.end();
    }

    @Test
    void fails(RecordingTracker tracker) {
      create(tracker);
      throw new IllegalStateException("of the test");
    }

    @Test
    void failsWithoutActivity(RecordingTracker tracker) {
      throw new IllegalStateException("of the test");
    }

    @Test
    void aborts(RecordingTracker tracker) {
      create(tracker);
      abort("not here");
    }
  }

  static final class Registering {
    @RegisterExtension final TrackerExtension extension = new TrackerExtension();

    private Activity underWay = Activity.noop();

    @Test
    void endedAfterwards(RecordingTracker tracker) {
      underWay = create(tracker);
    }

    @AfterEach
    void end() {
      underWay.end();
    }

    @Test
    void asksForNothing() {
      assertThat(underWay).as("what fails here").isNotSameAs(Activity.noop());
    }
  }

  @ExtendWith(TrackerExtension.class)
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static final class Shared {
    private final RecordingTracker tracker;

    Shared(RecordingTracker tracker) {
      this.tracker = tracker;
    }

    @Test
    void first() {
      create(tracker).end();
      TrackerAssertions.assertThat(tracker).onlyActivity();
    }

    @Test
    void second() {
      create(tracker).end();
      TrackerAssertions.assertThat(tracker).onlyActivity();
    }
  }
}
