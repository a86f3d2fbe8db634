package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.Placement;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackerCode;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.OperationId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an activity is told goes on to the tracker behind, each call and in order. */
final class WrappersPassOnTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  private final CallNames tracker = new CallNames();

  static Stream<UnaryOperator<ActivityTracker>> wrappers() {
    return Stream.of(
        tracker -> FilteredTracker.of(tracker, method -> true),
        tracker -> SampledTracker.ratio(tracker, 1),
        SwitchableTracker::of,
        tracker -> GuardedTracker.builder(tracker).build());
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void passOnAllCallsAndThePlacement(UnaryOperator<ActivityTracker> wrapper) {
    ActivityTracker wrapped = wrapper.apply(tracker);

    tell(wrapped.start(ActivityContext.root(), METHOD));

    assertThat(tracker.calls)
        .containsExactly(
            "detach",
            "reportErr a",
            "reportExpected b",
            "reportResult [count, 3]",
            "returned",
            "reportChange 1 x",
            "reportChange 2 y",
            "reportRolledBack",
            "reportUnknown",
            "end");
    assertThat(wrapped.placement()).isEqualTo(Placement.INSIDE_TRANSACTION);
  }

  private static void tell(Activity activity) {
    activity.detach();
    activity.reportErr(new Exception("a"));
    activity.reportExpected(new Exception("b"));
    activity.reportResult("count", 3);
    activity.returned();
    activity.reportChange("1", "x");
    activity.reportChange("2", "y");
    activity.reportRolledBack();
    activity.reportUnknown();
    activity.end();
  }

  @Test
  void aHandOffPassesOnAllCallsOutsideOfTheTransaction() {
    try (HandOffTracker wrapped = HandOffTracker.dropping(tracker, 10)) {
      Activity activity = wrapped.start(ActivityContext.root(), METHOD);
      tell(activity);
      activity.reportChange("3", "after the end");
      assertThat(wrapped.flush(LONG)).isTrue();
      assertThat(wrapped.placement()).isEqualTo(Placement.OUTSIDE);
    }

    assertThat(tracker.calls)
        .containsExactly(
            "detach",
            "reportErr a",
            "reportExpected b",
            "reportResult [count, 3]",
            "returned",
            "reportChange 1 x",
            "reportChange 2 y",
            "reportRolledBack",
            "reportUnknown",
            "end");
  }

  @Test
  void aHandOffTakesWhatMapsListsAndArraysHoldWhenItIsTold() {
    GatedTracker gated = new GatedTracker(tracker);
    Map<String, Object> map = new LinkedHashMap<>(Map.of("name", "old"));
    List<String> list = new ArrayList<>(List.of("old"));
    Object[] results = {"name", "old"};
    try (HandOffTracker wrapped = HandOffTracker.dropping(gated, 10)) {
      Activity activity = wrapped.start(ActivityContext.root(), METHOD);
      activity.reportResult(results);
      activity.reportChange("1", map);
      activity.reportChange("2", list);
      activity.end();
      map.put("name", "new");
      list.set(0, "new");
      results[1] = "new";
      gated.open();
      assertThat(wrapped.flush(LONG)).isTrue();
    }

    assertThat(tracker.calls)
        .contains("reportResult [name, old]", "reportChange 1 {name=old}", "reportChange 2 [old]");
  }

  @Test
  void aHandOffTellsHowLongTheOperationTookAndNotHowLongItWasSettled() {
    List<Long> took = new ArrayList<>();
    ActivityTracker measuring =
        (context, operation, subject, kvArgs) ->
            new Activity() {
              @Override
              public void reportErr(Throwable error) {}

              @Override
              public void reportChange(@Nullable String id, @Nullable Object data) {}

              @Override
              public void returnedAfter(long nanos) {
                took.add(nanos);
              }

              @Override
              public void end() {
                took.add(-1L);
              }

              @Override
              public void endAfter(long nanos) {
                took.add(nanos);
              }
            };
    try (HandOffTracker wrapped = HandOffTracker.dropping(measuring, 10)) {
      Activity activity = wrapped.start(ActivityContext.root(), METHOD);
      activity.returned();
      activity.reportRolledBack();
      activity.end();
      assertThat(wrapped.flush(LONG)).isTrue();
    }

    assertThat(took).hasSize(2);
    assertThat(took.get(0)).isEqualTo(took.get(1)).isNotNegative();
  }

  @Test
  void aHandOffHasTheIdOfTheOthersInItsChainAndTracksNothingItself() throws Exception {
    List<String> ids = new CopyOnWriteArrayList<>();
    List<Boolean> guarded = new CopyOnWriteArrayList<>();
    ActivityTracker asking =
        (context, operation, subject, kvArgs) -> {
          ids.add(OperationId.next());
          guarded.add(TrackerCode.isRunning());
          return Activity.noop();
        };
    try (HandOffTracker handedOff = HandOffTracker.dropping(asking, 10)) {
      ActivityTracker chain = ActivityTracker.chain(asking, handedOff);
      chain.start(ActivityContext.root(), METHOD).end();
      chain.start(ActivityContext.root(), "get", "backend").end();
      assertThat(handedOff.flush(LONG)).isTrue();
    }

    assertThat(ids).hasSize(4);
    assertThat(ids.stream().distinct()).hasSize(2);
    assertThat(guarded).filteredOn(it -> it).hasSize(2);
  }
}
