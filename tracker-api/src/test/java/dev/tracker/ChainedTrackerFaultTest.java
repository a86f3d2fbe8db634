package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One tracker of a chain throws: the others notice nothing, and the handler hears of it once. */
class ChainedTrackerFaultTest {
  private static final ActivityContext CONTEXT = ActivityContext.root();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);
  private static final Throwable ERROR = new Exception("error");

  private static final Map<Call, FaultPoint> POINTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Call.IS_ENABLED, FaultPoint.IS_ENABLED),
              Map.entry(Call.WANTS_VALUES, FaultPoint.ARGUMENTS),
              Map.entry(Call.START, FaultPoint.START),
              Map.entry(Call.DETACH, FaultPoint.DETACH),
              Map.entry(Call.REPORT_ERR, FaultPoint.REPORT_ERR),
              Map.entry(Call.REPORT_EXPECTED, FaultPoint.REPORT_EXPECTED),
              Map.entry(Call.REPORT_RESULT, FaultPoint.REPORT_RESULT),
              Map.entry(Call.REPORT_CHANGE, FaultPoint.REPORT_CHANGE),
              Map.entry(Call.RETURNED, FaultPoint.RETURNED),
              Map.entry(Call.REPORT_ROLLED_BACK, FaultPoint.REPORT_ROLLED_BACK),
              Map.entry(Call.REPORT_UNKNOWN, FaultPoint.REPORT_UNKNOWN),
              Map.entry(Call.END, FaultPoint.END)));

  /** What a tracker is called with in the life of {@link #liveAs}; how it was asked is left out. */
  private static final List<String> UNDISTURBED =
      List.of(
          "tracker.start create backend []",
          "tracker.detach",
          "tracker.reportErr error",
          "tracker.reportExpected error",
          "tracker.reportResult [count, 7]",
          "tracker.returned",
          "tracker.reportChange 4711 null",
          "tracker.reportRolledBack",
          "tracker.reportUnknown",
          "tracker.end");

  @RegisterExtension final CollectedFaults collected = new CollectedFaults();

  private final List<List<String>> logs =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  /** None wants values, so that each is asked. */
  private final List<ScriptedTracker> trackers =
      logs.stream().map(log -> new ScriptedTracker("tracker", log).withoutValues()).toList();

  private final ActivityTracker chain = ActivityTracker.chain(trackers);

  /** Every call, at every place in a chain of three, with a throwable of every kind. */
  static Stream<Arguments> faults() {
    List<Throwable> kinds =
        List.of(
            new IllegalStateException("unchecked"),
            new Exception("checked, yet not declared"),
            new AssertionError("an error, but not of the virtual machine"));
    return Stream.of(Call.values())
        .flatMap(
            call ->
                Stream.of(0, 1, 2)
                    .flatMap(place -> kinds.stream().map(kind -> Arguments.of(call, place, kind))));
  }

  @ParameterizedTest(name = "{0} of tracker {1}: {2}")
  @MethodSource("faults")
  void ofADecoratedCall(Call call, int place, Throwable fault) {
    trackers.get(place).throwing(call, fault);

    liveAs(METHOD);

    assertThat(collected.faults())
        .containsExactly(new TrackerFault(POINTS.get(call), trackers.get(place), METHOD, fault));
    assertThat(life(place)).isEqualTo(lifeAfterFaultIn(call));
    assertThat(life(place + 1)).isEqualTo(UNDISTURBED);
    assertThat(life(place + 2)).isEqualTo(UNDISTURBED);
  }

  @ParameterizedTest(name = "{0} of tracker {1}: {2}")
  @MethodSource("faults")
  void ofACallByHand(Call call, int place, Throwable fault) {
    trackers.get(place).throwing(call, fault);

    liveAs(null);

    // No method, no question whether it is enabled.
    if (call == Call.IS_ENABLED || call == Call.WANTS_VALUES) {
      assertThat(collected.faults()).isEmpty();
    } else {
      assertThat(collected.faults())
          .containsExactly(new TrackerFault(POINTS.get(call), trackers.get(place), null, fault));
      assertThat(life(place)).isEqualTo(lifeAfterFaultIn(call));
    }
    assertThat(life(place + 1)).isEqualTo(UNDISTURBED);
    assertThat(life(place + 2)).isEqualTo(UNDISTURBED);
  }

  @Test
  void oneThatFailsOnceGoesOnToBeCalled() {
    trackers
        .get(1)
        .throwing(Call.DETACH, new IllegalStateException())
        .throwing(Call.REPORT_ERR, new IllegalStateException())
        .throwing(Call.END, new IllegalStateException());

    liveAs(METHOD);

    assertThat(life(1)).isEqualTo(UNDISTURBED);
    assertThat(collected.faults())
        .extracting(TrackerFault::point)
        .containsExactly(FaultPoint.DETACH, FaultPoint.REPORT_ERR, FaultPoint.END);
  }

  @Test
  void startingNothingIsAFault() {
    trackers.get(1).startingNothing();

    liveAs(METHOD);
    liveAs(null);

    assertThat(collected.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.point()).isEqualTo(FaultPoint.START);
              assertThat(fault.tracker()).isSameAs(trackers.get(1));
              assertThat(fault.cause())
                  .isInstanceOf(NullPointerException.class)
                  .hasMessage("start returned null");
            })
        .extracting(TrackerFault::method)
        .containsExactly(METHOD, null);
    assertThat(life(0)).endsWith("tracker.end");
    assertThat(life(2)).endsWith("tracker.end");
  }

  @Test
  void whereNoneIsEnabledTheFaultsOfAskingAreHeardOfWithoutAStart() {
    Throwable fault = new IllegalStateException("first");
    Throwable another = new IllegalStateException("third");
    trackers.get(0).throwing(Call.IS_ENABLED, fault);
    trackers.get(1).disabled();
    trackers.get(2).throwing(Call.IS_ENABLED, another);

    assertThat(chain.isEnabled(METHOD)).isFalse();

    assertThat(collected.faults())
        .containsExactly(
            new TrackerFault(FaultPoint.IS_ENABLED, trackers.get(0), METHOD, fault),
            new TrackerFault(FaultPoint.IS_ENABLED, trackers.get(2), METHOD, another));
  }

  @Test
  void allMayFail() {
    for (ScriptedTracker tracker : trackers) {
      tracker.throwing(Call.START, new IllegalStateException());
    }

    liveAs(METHOD);

    assertThat(collected.faults())
        .extracting(TrackerFault::tracker)
        .containsExactlyElementsOf(trackers);
  }

  /** What a decorator, or with no method a person, calls in the life of a failed activity. */
  private void liveAs(@Nullable TrackedMethod method) {
    Activity activity;
    if (method == null) {
      activity = chain.start(CONTEXT, "create", "backend");
    } else {
      assertThat(chain.isEnabled(method)).isTrue();
      assertThat(chain.wantsValues(method)).isFalse();
      activity = chain.start(CONTEXT, method);
    }
    activity.detach();
    activity.reportErr(ERROR);
    // More than a caller may do, so that one life covers every call.
    activity.reportExpected(ERROR);
    activity.reportResult("count", 7);
    activity.returned();
    activity.reportChange("4711", null);
    activity.reportRolledBack();
    activity.reportUnknown();
    activity.end();
  }

  /** One that cannot start is left out; any other fault is forgiven. */
  private static List<String> lifeAfterFaultIn(Call call) {
    return switch (call) {
      case IS_ENABLED -> List.of();
      case START -> UNDISTURBED.subList(0, 1);
      default -> UNDISTURBED;
    };
  }

  /** The calls to the activity of one tracker. */
  private List<String> life(int place) {
    return logs.get(place % 3).stream()
        .filter(entry -> !entry.equals("tracker.isEnabled") && !entry.equals("tracker.wantsValues"))
        .toList();
  }
}
