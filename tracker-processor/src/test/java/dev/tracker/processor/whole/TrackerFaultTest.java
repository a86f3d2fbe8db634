package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.processor.whole.FaultyTracker.Call.END;
import static dev.tracker.processor.whole.FaultyTracker.Call.IS_ENABLED;
import static dev.tracker.processor.whole.FaultyTracker.Call.REPORT_CHANGE;
import static dev.tracker.processor.whole.FaultyTracker.Call.REPORT_ERR;
import static dev.tracker.processor.whole.FaultyTracker.Call.START;
import static dev.tracker.processor.whole.FaultyTracker.Call.WANTS_VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.FaultPoint;
import dev.tracker.processor.whole.FaultyTracker.Call;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a tracker throws, its caller is served as by the delegate itself. */
@ResourceLock(CollectedFaults.LOCK)
class TrackerFaultTest {
  private static final List<Call> SUCCESS =
      List.of(IS_ENABLED, WANTS_VALUES, START, WANTS_VALUES, REPORT_CHANGE, END);
  private static final List<Call> FAILURE =
      List.of(IS_ENABLED, WANTS_VALUES, START, REPORT_ERR, END);

  @RegisterExtension private final CollectedFaults faults = new CollectedFaults();
  private final LedgerDelegate delegate = new LedgerDelegate();
  private final LedgerEntry entry = new LedgerEntry() {};

  static Stream<Arguments> callsAndFaults() {
    return Stream.of(Call.values())
        .flatMap(
            call ->
                Stream.of(
                        new IllegalStateException("fault"),
                        new AssertionError("fault"),
                        new IOException("fault"))
                    .map(fault -> Arguments.of(call, fault)));
  }

  @ParameterizedTest
  @MethodSource("callsAndFaults")
  void leavesTheResultAlone(Call call, Throwable fault) throws Exception {
    FaultyTracker tracker = new FaultyTracker(call, fault);

    LedgerEntry result = decorate(LedgerService.class, delegate, tracker).post(entry);

    assertThat(result).isSameAs(entry);
    assertThat(tracker.calls).isEqualTo(remaining(SUCCESS, call));
    assertThat(faults.points()).isEqualTo(pointsOf(tracker.calls, call));
  }

  @ParameterizedTest
  @MethodSource("callsAndFaults")
  void leavesTheFailureAlone(Call call, Throwable fault) {
    FaultyTracker tracker = new FaultyTracker(call, fault);
    delegate.failure = new IOException("the delegate's own");

    Throwable thrown =
        catchThrowable(() -> decorate(LedgerService.class, delegate, tracker).post(entry));

    assertThat(thrown).isSameAs(delegate.failure).hasNoSuppressedExceptions().hasNoCause();
    assertThat(tracker.calls).isEqualTo(remaining(FAILURE, call));
    assertThat(faults.points()).isEqualTo(pointsOf(tracker.calls, call));
  }

  @Test
  void saysWhatWentWrongWhere() throws Exception {
    Throwable fault = new IllegalStateException("fault");
    FaultyTracker tracker = new FaultyTracker(END, fault);

    decorate(LedgerService.class, delegate, tracker).post(entry);

    assertThat(faults.only().tracker()).isSameAs(tracker);
    assertThat(faults.only().cause()).isSameAs(fault);
    assertThat(faults.only().describe()).endsWith("for " + LedgerService.class.getName() + ".post");
  }

  @Test
  void goesOnWithoutAnActivity() throws Exception {
    FaultyTracker tracker = new FaultyTracker(START, null);

    LedgerEntry result = decorate(LedgerService.class, delegate, tracker).post(entry);

    assertThat(result).isSameAs(entry);
    assertThat(tracker.calls).isEqualTo(remaining(SUCCESS, START));
    assertThat(faults.only().point()).isEqualTo(FaultPoint.START);
    assertThat(faults.only().cause()).hasMessage("start returned null");
  }

  /** There is no going on from it, but what has started ends. */
  @ParameterizedTest
  @EnumSource(Call.class)
  void passesAnErrorOfTheVirtualMachine(Call call) {
    InternalError error = new InternalError("no memory, say");
    FaultyTracker tracker = new FaultyTracker(call, error);
    delegate.failure = call == REPORT_ERR ? new IOException("the delegate's own") : null;

    Throwable thrown =
        catchThrowable(() -> decorate(LedgerService.class, delegate, tracker).post(entry));

    assertThat(thrown).isSameAs(error);
    assertThat(faults.points()).isEmpty();
    boolean started = tracker.calls.contains(START) && call != START;
    assertThat(tracker.calls.stream().filter(END::equals)).hasSize(started ? 1 : 0);
  }

  @Test
  void reportsTheDelegatesErrorOfTheVirtualMachine() {
    FaultyTracker tracker = new FaultyTracker(null, null);
    delegate.failure = new StackOverflowError();

    Throwable thrown =
        catchThrowable(() -> decorate(LedgerService.class, delegate, tracker).post(entry));

    assertThat(thrown).isSameAs(delegate.failure);
    assertThat(tracker.calls).isEqualTo(FAILURE);
  }

  @Test
  void endsWhatFailsAsExpected() {
    FaultyTracker tracker = new FaultyTracker(END, new IllegalStateException("fault"));
    delegate.failure = new IllegalArgumentException();

    Throwable thrown =
        catchThrowable(() -> decorate(LedgerService.class, delegate, tracker).check(entry));

    assertThat(thrown).isSameAs(delegate.failure);
    assertThat(tracker.calls).containsExactly(IS_ENABLED, WANTS_VALUES, START, END);
    assertThat(faults.points()).containsExactly(FaultPoint.END);
  }

  /** Untracked where nobody says that it is to be tracked; without an activity, no reports. */
  private static List<Call> remaining(List<Call> all, Call faulty) {
    return switch (faulty) {
      case IS_ENABLED -> List.of(IS_ENABLED);
      case START ->
          all.stream()
              .filter(call -> List.of(IS_ENABLED, WANTS_VALUES, START).contains(call))
              .toList();
      case WANTS_VALUES, REPORT_ERR, REPORT_CHANGE, END -> all;
    };
  }

  /** Each fault is heard of once: for each call that threw, its point. */
  private static List<FaultPoint> pointsOf(List<Call> calls, Call faulty) {
    List<FaultPoint> points =
        switch (faulty) {
          case IS_ENABLED -> List.of(FaultPoint.IS_ENABLED);
          // Asked for the arguments, and again for the change.
          case WANTS_VALUES -> List.of(FaultPoint.ARGUMENTS, FaultPoint.CHANGE_VALUES);
          case START -> List.of(FaultPoint.START);
          case REPORT_ERR -> List.of(FaultPoint.REPORT_ERR);
          case REPORT_CHANGE -> List.of(FaultPoint.REPORT_CHANGE);
          case END -> List.of(FaultPoint.END);
        };
    return points.subList(0, (int) calls.stream().filter(faulty::equals).count());
  }
}
