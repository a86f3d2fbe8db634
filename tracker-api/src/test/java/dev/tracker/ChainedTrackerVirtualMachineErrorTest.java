package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import dev.tracker.fixtures.Sneaky;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A {@link VirtualMachineError} of one tracker passes to the caller, yet leaves no activity of
 * another tracker open.
 */
class ChainedTrackerVirtualMachineErrorTest {
  private static final ActivityContext CONTEXT = ActivityContext.root();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults collected = new CollectedFaults();

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker first = new ScriptedTracker("first", log);
  private final ScriptedTracker second = new ScriptedTracker("second", log);
  private final ScriptedTracker third = new ScriptedTracker("third", log);
  private final ActivityTracker chain = ActivityTracker.chain(first, second, third);
  private final VirtualMachineError error = new OutOfMemoryError("heap");

  static Stream<Arguments> errors() {
    return Stream.of(
            new OutOfMemoryError("heap"),
            new InternalError(),
            new UnknownError(),
            new VirtualMachineError() {
              private static final long serialVersionUID = 1;
            })
        .flatMap(error -> Stream.of(Call.values()).map(call -> Arguments.of(error, call)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("errors")
  void passesFromWhereverItComes(VirtualMachineError passing, Call call) {
    second.throwing(call, passing);

    assertThatThrownBy(this::live).isSameAs(passing);

    assertThat(collected.faults()).isEmpty();
    assertThat(passing).hasNoSuppressedExceptions();
  }

  @Test
  void fromTheEndLetsTheOthersEndFirst() {
    Activity activity = chain.start(CONTEXT, METHOD);
    third.throwing(Call.END, error);
    log.clear();

    assertThatThrownBy(activity::end).isSameAs(error);

    assertThat(log).containsExactly("third.end", "second.end", "first.end");
  }

  @Test
  void fromDetachLetsTheOthersDetachFirst() {
    Activity activity = chain.start(CONTEXT, METHOD);
    third.throwing(Call.DETACH, error);
    log.clear();

    assertThatThrownBy(activity::detach).isSameAs(error);

    assertThat(log).containsExactly("third.detach", "second.detach", "first.detach");
  }

  @Test
  void fromTheReturnLetsTheOthersReturnFirst() {
    Activity activity = chain.start(CONTEXT, METHOD);
    third.throwing(Call.RETURNED, error);
    log.clear();

    assertThatThrownBy(activity::returned).isSameAs(error);

    assertThat(log).containsExactly("third.returned", "second.returned", "first.returned");
  }

  @Test
  void fromAReportLetsTheOthersHearOfItFirst() {
    Activity activity = chain.start(CONTEXT, METHOD);
    first.throwing(Call.REPORT_ERR, error).throwing(Call.REPORT_CHANGE, error);
    log.clear();

    assertThatThrownBy(() -> activity.reportErr(new Exception("boom"))).isSameAs(error);
    assertThatThrownBy(() -> activity.reportChange("4711", null)).isSameAs(error);

    assertThat(log)
        .containsExactly(
            "first.reportErr boom",
            "second.reportErr boom",
            "third.reportErr boom",
            "first.reportChange 4711 null",
            "second.reportChange 4711 null",
            "third.reportChange 4711 null");
  }

  @Test
  void ofSeveralTheFirstPasses() {
    Activity activity = chain.start(CONTEXT, METHOD);
    third.throwing(Call.END, error);
    second.throwing(Call.END, new InternalError());
    first.throwing(Call.END, new IllegalStateException());

    assertThatThrownBy(activity::end).isSameAs(error);

    assertThat(collected.faults()).extracting(TrackerFault::tracker).containsExactly(first);
  }

  @ParameterizedTest(name = "by hand: {0}")
  @ValueSource(booleans = {true, false})
  void fromTheStartFailsAndEndsWhatHasStarted(boolean byHand) {
    third.throwing(Call.START, error);

    assertThatThrownBy(() -> start(byHand)).isSameAs(error);

    assertThat(log)
        .filteredOn(entry -> !entry.contains("isEnabled"))
        .containsExactly(
            "first.start create backend []",
            "second.start create backend []",
            "third.start create backend []",
            "first.reportErr heap",
            "second.reportErr heap",
            "second.end",
            "first.end");
  }

  @ParameterizedTest(name = "by hand: {0}")
  @ValueSource(booleans = {true, false})
  void fromTheStartLeavesTheRestUnstarted(boolean byHand) {
    first.throwing(Call.START, error);

    assertThatThrownBy(() -> start(byHand)).isSameAs(error);

    assertThat(log)
        .filteredOn(entry -> !entry.contains("isEnabled"))
        .containsExactly("first.start create backend []");
  }

  @Test
  void fromAskingInTheStartEndsWhatHasStartedToo() {
    second.throwing(Call.IS_ENABLED, error);

    assertThatThrownBy(() -> chain.start(CONTEXT, METHOD)).isSameAs(error);

    assertThat(log)
        .containsExactly(
            "first.isEnabled",
            "first.start create backend []",
            "second.isEnabled",
            "first.reportErr heap",
            "first.end");
  }

  @ParameterizedTest
  @EnumSource(
      value = Call.class,
      names = {"REPORT_ERR", "END"})
  void fromTheStartPassesThoughClearingUpFailsToo(Call call) {
    first.throwing(call, new InternalError());
    second.throwing(call, new IllegalStateException());
    third.throwing(Call.START, error);

    assertThatThrownBy(() -> chain.start(CONTEXT, METHOD)).isSameAs(error);

    assertThat(log).endsWith("second.end", "first.end");
    assertThat(collected.faults()).extracting(TrackerFault::tracker).containsExactly(second);
  }

  @Test
  void fromAskingIsNotHiddenByAnotherThatIsEnabled() {
    first.throwing(Call.IS_ENABLED, error);

    assertThatThrownBy(() -> chain.isEnabled(METHOD)).isSameAs(error);
    assertThatThrownBy(() -> chain.wantsValues(METHOD)).isSameAs(error);
  }

  @Test
  void fromAskingDoesNotHideTheFaultOfAnother() {
    Throwable fault = new IllegalStateException();
    first.throwing(Call.IS_ENABLED, fault);
    second.throwing(Call.IS_ENABLED, error);

    assertThatThrownBy(() -> chain.isEnabled(METHOD)).isSameAs(error);

    assertThat(collected.faults())
        .containsExactly(new TrackerFault(FaultPoint.IS_ENABLED, first, METHOD, fault));
  }

  @Test
  void fromTheHandlerOfAFaultLetsTheOthersEndFirst() {
    Activity activity = chain.start(CONTEXT, METHOD);
    third.throwing(Call.END, new IllegalStateException());
    TrackerFaultHandler.set(fault -> Sneaky.doThrow(error));
    log.clear();

    assertThatThrownBy(activity::end).isSameAs(error);

    assertThat(log).containsExactly("third.end", "second.end", "first.end");
  }

  private Activity start(boolean byHand) {
    return byHand ? chain.start(CONTEXT, "create", "backend") : chain.start(CONTEXT, METHOD);
  }

  /** Every call once, with all trackers asked whether they want values. */
  private void live() {
    first.withoutValues();
    assertThat(chain.isEnabled(METHOD)).isTrue();
    assertThat(chain.wantsValues(METHOD)).isTrue();
    Activity activity = chain.start(CONTEXT, METHOD);
    activity.detach();
    activity.reportErr(new Exception("boom"));
    activity.reportExpected(new Exception("boom"));
    activity.reportResult("key", "value");
    activity.returned();
    activity.reportChange(null, null);
    activity.reportRolledBack();
    activity.reportUnknown();
    activity.end();
  }
}
