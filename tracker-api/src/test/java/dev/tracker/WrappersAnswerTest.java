package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.compose.FilteredTracker;
import dev.tracker.compose.GuardedTracker;
import dev.tracker.compose.HandOffTracker;
import dev.tracker.compose.SampledTracker;
import dev.tracker.compose.SwitchableTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.CollectedFaults;
import dev.tracker.fixtures.MeasuredTracker;
import dev.tracker.fixtures.ScriptedTracker;
import dev.tracker.fixtures.ScriptedTracker.Call;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever stands before a tracker answers for it. */
final class WrappersAnswerTest {
  private static final IllegalStateException FAULT = new IllegalStateException("fault");
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "create", "backend", Effect.CHANGE);

  @RegisterExtension final CollectedFaults faults = new CollectedFaults();

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);
  private final MeasuredTracker measured = new MeasuredTracker(log);

  static Stream<UnaryOperator<ActivityTracker>> wrappers() {
    return Stream.of(
        tracker -> FilteredTracker.of(tracker, method -> true),
        tracker -> SampledTracker.ratio(tracker, 1),
        SwitchableTracker::of,
        tracker -> GuardedTracker.builder(tracker).build(),
        tracker -> ActivityTracker.chain(tracker, tracker),
        tracker -> HandOffTracker.dropping(tracker, 1));
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void asTheTrackerDoes(UnaryOperator<ActivityTracker> wrapper) {
    ActivityTracker wrapped = wrapper.apply(scripted);

    assertThat(wrapped.isEnabled(METHOD)).isTrue();
    assertThat(wrapped.wantsValues(METHOD)).isTrue();
    assertThat(wrapped.wantsDuration(METHOD)).isEqualTo(wrapped instanceof HandOffTracker);
    assertThat(wrapper.apply(measured).wantsDuration(METHOD)).isTrue();

    scripted.withoutValues();
    assertThat(wrapped.wantsValues(METHOD)).isFalse();

    scripted.disabled();
    assertThat(wrapped.isEnabled(METHOD)).isFalse();
  }

  @Test
  void aGuardAnswersForTheFallbackDuringAPause() {
    GuardedTracker guarded =
        GuardedTracker.builder(scripted.throwing(Call.START, FAULT))
            .fallback(measured)
            .faults(1, Duration.ofSeconds(1))
            .build();
    scripted.disabled().withoutValues();
    assertThat(guarded.wantsDuration(METHOD)).isFalse();

    guarded.start(ActivityContext.root(), METHOD);

    assertThat(guarded.isPaused()).isTrue();
    assertThat(guarded.isEnabled(METHOD)).isTrue();
    assertThat(guarded.wantsValues(METHOD)).isTrue();
    assertThat(guarded.wantsDuration(METHOD)).isTrue();
  }

  /** Cannot say whether it wants the duration. */
  private static ActivityTracker undecided() {
    return new ActivityTracker() {
      @Override
      public boolean wantsDuration(TrackedMethod method) {
        throw FAULT;
      }

      @Override
      public Activity start(
          ActivityContext context, String operation, String subject, Object... kvArgs) {
        return Activity.noop();
      }
    };
  }

  @Test
  void aGuardAnswersForTheFallbackWhereTheTrackerCannot() {
    ActivityTracker faulty = undecided();
    assertThat(GuardedTracker.builder(faulty).fallback(measured).build().wantsDuration(METHOD))
        .isTrue();
    assertThat(GuardedTracker.builder(faulty).fallback(scripted).build().wantsDuration(METHOD))
        .isFalse();
    assertThat(faults.faults())
        .containsOnly(new TrackerFault(FaultPoint.START, faulty, METHOD, FAULT));
  }

  /** It is told of the fault when the activity starts. */
  @Test
  void aChainDoesNotAskWhoCannotSayWhetherItIsEnabled() {
    scripted.throwing(Call.IS_ENABLED, FAULT);
    ActivityTracker chain = ActivityTracker.chain(scripted, scripted);

    assertThat(chain.wantsValues(METHOD)).isFalse();
    assertThat(chain.wantsDuration(METHOD)).isFalse();
    assertThat(log).containsOnly("t.isEnabled");
    assertThat(faults.faults()).isEmpty();
  }

  @Test
  void aChainDoesNotHeedWhoCannotSayWhetherItWantsTheDuration() {
    ActivityTracker faulty = undecided();
    assertThat(ActivityTracker.chain(faulty, scripted).wantsDuration(METHOD)).isFalse();
    assertThat(ActivityTracker.chain(faulty, measured).wantsDuration(METHOD)).isTrue();

    ActivityTracker chain = ActivityTracker.chain(faulty, measured);
    ActivityTracker.chain(SwitchableTracker.of(chain), scripted)
        .start(ActivityContext.root(), METHOD)
        .end();
    assertThat(log).contains("startMeasured", "endAfter", "t.end");
    assertThat(faults.faults())
        .containsOnly(new TrackerFault(FaultPoint.START, faulty, METHOD, FAULT));
  }

  @Test
  void aTrackerThatDoesNotCareWhoMeasuresStartsAsEver() {
    scripted.startMeasured(ActivityContext.root(), METHOD, "id", "7").endAfter(7);

    assertThat(log).containsExactly("t.start create backend [id, 7]", "t.end");
  }
}
