package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.MeasuredTracker;
import dev.tracker.fixtures.MemoryLogger;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import dev.tracker.log.LogActivityTracker;
import dev.tracker.log.LogEvent;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who measures how long an activity takes, and who is told. */
final class DurationTest {
  private static final ActivityContext CONTEXT = ActivityContext.root();
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private final List<String> otherLog = new ArrayList<>();
  private final MeasuredTracker first = new MeasuredTracker(log);
  private final MeasuredTracker second = new MeasuredTracker(log);
  private final ScriptedTracker other = new ScriptedTracker("other", otherLog);

  @Test
  void aChainMeasuresOnceForAllThatWantIt() {
    ActivityTracker chain = ActivityTracker.chain(first, other, second);

    chain.start(CONTEXT, METHOD).end();

    assertThat(log).containsExactly("startMeasured", "startMeasured", "endAfter", "endAfter");
    assertThat(otherLog).contains("other.start create backend []", "other.end");
    assertThat(first.nanos).isNotNegative().isEqualTo(second.nanos);
  }

  @Test
  void whatIsSettledLaterEndsWithTheDurationUpToTheReturn() throws InterruptedException {
    Activity activity = ActivityTracker.chain(first, other, second).start(CONTEXT, METHOD);
    activity.returned();
    long measured = first.nanos;
    assertThat(second.nanos).isEqualTo(measured);
    Thread.sleep(5);
    activity.end();

    assertThat(log)
        .containsExactly(
            "startMeasured",
            "startMeasured",
            "returnedAfter",
            "returnedAfter",
            "endAfter",
            "endAfter");
    assertThat(otherLog).endsWith("other.returned", "other.end");
    assertThat(first.nanos).isEqualTo(second.nanos).isEqualTo(measured);
  }

  @Test
  void aChainThatIsMeasuredPassesOnWhatItIsTold() {
    Activity activity = ActivityTracker.chain(first, other).startMeasured(CONTEXT, METHOD);
    activity.returnedAfter(7);
    assertThat(first.nanos).isEqualTo(7);
    activity.endAfter(7);

    assertThat(log).containsExactly("startMeasured", "returnedAfter", "endAfter");
    assertThat(otherLog).endsWith("other.returned", "other.end");
  }

  @Test
  void whatIsMeasuredIsTheOperation() {
    long before = System.nanoTime();
    ActivityTracker.chain(first, other).start(CONTEXT, METHOD).end();
    assertThat(first.nanos).isBetween(0L, System.nanoTime() - before);

    before = System.nanoTime();
    try (HandOffTracker tracker = HandOffTracker.dropping(second, 10)) {
      tracker.start(CONTEXT, METHOD).end();
    }
    assertThat(second.nanos).isBetween(0L, System.nanoTime() - before);
  }

  @Test
  void whoDoesNotWantADurationIsToldNone() {
    ActivityTracker indifferent =
        (context, operation, subject, kvArgs) -> first.start(context, operation, subject, kvArgs);

    ActivityTracker.chain(indifferent, indifferent).start(CONTEXT, METHOD).end();

    assertThat(log).containsExactly("start", "start", "end", "end");
  }

  @Test
  void aChainWithinAnotherMeasuresNothing() {
    ActivityTracker inner = ActivityTracker.chain(second, other);
    ActivityTracker chain = ActivityTracker.chain(first, FilteredTracker.of(inner, method -> true));

    assertThat(inner.wantsDuration(METHOD)).isTrue();
    chain.startMeasured(CONTEXT, METHOD).endAfter(7);

    assertThat(first.nanos).isEqualTo(7);
    assertThat(second.nanos).isEqualTo(7);
  }

  /** The caller gets no activity to end, so the chain ends what it has started. */
  @Test
  void whatIsAbandonedTookNoTime() {
    OutOfMemoryError error = new OutOfMemoryError("for a test");
    other.throwing(Call.START, error);
    ActivityTracker chain = ActivityTracker.chain(first, other);

    assertThatThrownBy(() -> chain.start(CONTEXT, METHOD)).isSameAs(error);

    assertThat(log).containsExactly("startMeasured", "reportErr", "endAfter");
    assertThat(first.nanos).isZero();
  }

  @Test
  void aChainThatNobodyWantsToMeasureDoesNot() {
    ActivityTracker chain = ActivityTracker.chain(other, new ScriptedTracker("o", otherLog));

    assertThat(chain.wantsDuration(METHOD)).isFalse();
  }

  static Stream<UnaryOperator<ActivityTracker>> wrappers() {
    return Stream.of(
        tracker -> FilteredTracker.of(tracker, method -> true),
        tracker -> SampledTracker.ratio(tracker, 1),
        SwitchableTracker::of,
        tracker -> GuardedTracker.builder(tracker).build(),
        tracker -> GuardedTracker.builder(failingToStart()).fallback(tracker).build());
  }

  private static ActivityTracker failingToStart() {
    return new ScriptedTracker("failing", new ArrayList<>())
        .throwing(Call.START, new IllegalStateException());
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void wrappersPassItOn(UnaryOperator<ActivityTracker> wrapper) {
    ActivityTracker wrapped = wrapper.apply(first);

    wrapped.startMeasured(CONTEXT, METHOD).endAfter(7);

    assertThat(log).containsExactly("startMeasured", "endAfter");
    assertThat(first.nanos).isEqualTo(7);
  }

  @Test
  void wrappersWantWhatTheirTrackerWants() {
    assertThat(wrappers().limit(4).map(wrapper -> wrapper.apply(first).wantsDuration(METHOD)))
        .containsOnly(true);
    assertThat(wrappers().limit(4).map(wrapper -> wrapper.apply(other).wantsDuration(METHOD)))
        .containsOnly(false);
  }

  /** Where the operation is, and not where the tracker is told of it. */
  @Test
  void aHandOffMeasuresBeforeIt() {
    try (HandOffTracker tracker = HandOffTracker.dropping(first, 10)) {
      tracker.start(CONTEXT, METHOD).end();
      assertThat(tracker.flush(Duration.ofSeconds(50))).isTrue();
      assertThat(first.nanos).isNotNegative();

      Activity measured = tracker.startMeasured(CONTEXT, METHOD);
      measured.endAfter(7);
      measured.endAfter(8);
      assertThat(tracker.flush(Duration.ofSeconds(50))).isTrue();
    }

    assertThat(log).containsExactly("startMeasured", "endAfter", "startMeasured", "endAfter");
    assertThat(first.nanos).isEqualTo(7);
  }

  @Test
  void aLogThatDoesNotSayItDoesNotWantIt() {
    LogActivityTracker tracker =
        LogActivityTracker.builder()
            .logger(new MemoryLogger(Level.INFO))
            .level(LogEvent.COMPLETED, Level.OFF)
            .build();

    assertThat(tracker.wantsDuration(METHOD)).isFalse();
  }

  /** They would measure for themselves, and cannot behind a queue; so it is by hand, too. */
  @Test
  void aHandOffMeasuresForWhoDoesNotAskForItToo() {
    try (HandOffTracker tracker = HandOffTracker.dropping(other, 10)) {
      assertThat(tracker.wantsDuration(METHOD)).isTrue();
      tracker.start(CONTEXT, METHOD).end();
    }
    try (HandOffTracker tracker = HandOffTracker.dropping(first, 10)) {
      tracker.start(CONTEXT, "create", "backend").end();
    }

    assertThat(otherLog).contains("other.end");
    assertThat(log).containsExactly("start", "endAfter");
    assertThat(first.nanos).isNotNegative();
  }

  @Test
  void aLogWritesWhatItIsTold() {
    MemoryLogger logger = new MemoryLogger(Level.INFO);
    LogActivityTracker tracker = new LogActivityTracker(logger);

    assertThat(tracker.wantsDuration(METHOD)).isTrue();
    tracker.startMeasured(CONTEXT, METHOD).endAfter(12_345_678);

    List<MemoryLogger.Entry> entries = logger.entries();
    assertThat(entries.get(entries.size() - 1).fields())
        .containsEntry("outcome", "success")
        .containsEntry("duration", "12.346ms");
  }
}
