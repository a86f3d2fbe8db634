package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackerFaultTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "run", "", Effect.CHANGE);
  private static final Throwable BOOM = new IllegalStateException("boom");

  @RegisterExtension final CollectedFaults collected = new CollectedFaults();

  private final ActivityTracker tracker = new Unprintable();

  @ParameterizedTest
  @CsvSource({
    "IS_ENABLED, isEnabled",
    "ARGUMENTS, the arguments of start",
    "START, start",
    "DETACH, detach",
    "REPORT_ERR, reportErr",
    "CHANGE_VALUES, 'the condition, id or data of the change'",
    "REPORT_CHANGE, reportChange",
    "END, end"
  })
  void describesWhatFailedInWhichTrackerForWhichMethod(FaultPoint point, String description) {
    assertThat(new TrackerFault(point, tracker, METHOD, BOOM).describe())
        .isEqualTo(
            "Tracking failed in "
                + description
                + " of dev.tracker.TrackerFaultTest$Unprintable for java.lang.Runnable.run");
  }

  @Test
  void knowsNoMethodOfAnActivityStartedByHand() {
    assertThat(new TrackerFault(FaultPoint.END, tracker, null, BOOM).describe())
        .isEqualTo("Tracking failed in end of dev.tracker.TrackerFaultTest$Unprintable");
  }

  @Test
  void isReportedToTheHandler() {
    TrackerFault fault = new TrackerFault(FaultPoint.END, tracker, METHOD, BOOM);

    fault.report();

    assertThat(collected.faults()).hasSize(1);
    assertThat(collected.faults().get(0)).isSameAs(fault);
  }

  @Test
  void whatMakesAllGoingOnPointlessPassesUnheard() {
    for (Error error : List.of(new OutOfMemoryError(), new InternalError())) {
      assertThatThrownBy(() -> new TrackerFault(FaultPoint.END, tracker, METHOD, error).report())
          .isSameAs(error);
    }
    assertThat(collected.faults()).isEmpty();
  }

  @Test
  void otherErrorsDoNotPass() {
    for (Error error :
        List.of(new AssertionError(), new NoClassDefFoundError(), new StackOverflowError())) {
      assertThatCode(() -> new TrackerFault(FaultPoint.END, tracker, METHOD, error).report())
          .doesNotThrowAnyException();
    }
    assertThat(collected.faults()).hasSize(3);
  }

  @Test
  void anInterruptOfTheThreadIsNotLost() {
    Throwable interrupt = new InterruptedException();

    new TrackerFault(FaultPoint.END, tracker, METHOD, interrupt).report();

    // Also clears the flag for the tests that follow.
    assertThat(Thread.interrupted()).isTrue();
    assertThat(collected.faults()).extracting(TrackerFault::cause).containsExactly(interrupt);
  }

  @Test
  void anyOtherFaultLeavesTheThreadUninterrupted() {
    new TrackerFault(FaultPoint.END, tracker, METHOD, BOOM).report();

    assertThat(Thread.interrupted()).isFalse();
  }

  /** A faulty tracker may well fail again if asked for its name. */
  private static final class Unprintable implements ActivityTracker {
    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, Object... kvArgs) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
      throw new UnsupportedOperationException();
    }
  }
}
