package dev.tracker.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.fixtures.ScriptedTracker;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampledTrackerTest {
  private static final ActivityContext ROOT = ActivityContext.root();
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "createThing", "create", "thing", Effect.CHANGE, "id");
  private static final TrackedMethod LIST =
      TrackedMethod.of(Runnable.class, "listAll", "list", "", Effect.READ);
  private static final int MANY = 10_000;

  private final List<String> log = new ArrayList<>();
  private final ScriptedTracker scripted = new ScriptedTracker("t", log);

  @Test
  void takesByChance() {
    Iterator<Double> chances = List.of(0.0, 0.25, 0.2499, 0.9999).iterator();
    Sampling quarter = new RatioSampling(0.25, chances::next);
    SampledTracker tracker = new SampledTracker(scripted, quarter, null);

    for (int i = 0; i < 4; i++) {
      tracker.start(ROOT, CREATE, "id", i);
    }

    assertThat(log).containsExactly("t.start create thing [id, 0]", "t.start create thing [id, 2]");
  }

  @Test
  void takesAllOrNothingAtTheLimits() {
    SampledTracker none = SampledTracker.ratio(scripted, 0);
    SampledTracker all = SampledTracker.ratio(scripted, 1);
    for (int i = 0; i < MANY; i++) {
      assertThat(none.start(ROOT, CREATE)).isSameAs(Activity.noop());
      assertThat(all.start(ROOT, "create", "thing")).isNotSameAs(Activity.noop());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesWhatIsNoRatio(double ratio) {
    assertThatThrownBy(() -> SampledTracker.ratio(scripted, ratio))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ratio is not from 0 to 1: " + ratio);
  }

  @Test
  void takesTheSameValuesOfAnArgument() {
    SampledTracker tracker = SampledTracker.byArgument(scripted, 0.3, "id");
    SampledTracker another = SampledTracker.byArgument(scripted, 0.3, "id");
    int taken = 0;
    for (int i = 0; i < MANY; i++) {
      boolean isTaken = isTaken(tracker.start(ROOT, CREATE, "name", "x", "id", "id-" + i));
      assertThat(isTaken(another.start(ROOT, "create", "", "id", "id-" + i))).isEqualTo(isTaken);
      taken += isTaken ? 1 : 0;
    }

    assertThat(taken).isBetween(2_800, 3_200);
  }

  /** Other versions must choose the same, as processes of one system may differ in theirs. */
  @Test
  void takesTheseStrings() {
    SampledTracker tracker = SampledTracker.byArgument(scripted, 0.3, "id");

    assertThat(
            IntStream.range(0, 20)
                .filter(i -> isTaken(tracker.start(ROOT, CREATE, "id", "id-" + i))))
        .containsExactly(1, 9, 14, 18, 19);
  }

  @Test
  void takesNoValueIfItIsToTakeNone() {
    SampledTracker tracker = SampledTracker.byArgument(scripted, 0, "id");

    assertThat(isTaken(tracker.start(ROOT, CREATE, "id", 0))).isFalse();
  }

  @Test
  void takesAboutAsManyAsItIsTold() {
    SampledTracker tracker = SampledTracker.ratio(scripted, 0.5);

    assertThat(taken(tracker, MANY)).isBetween(4_500, 5_500);
  }

  @Test
  void errorsOfTheVirtualMachinePass() {
    SampledTracker tracker = SampledTracker.byArgument(scripted, 0.5, "id");
    Object failing =
        new Object() {
          @Override
          public int hashCode() {
            throw new OutOfMemoryError("for the test");
          }
        };

    assertThatThrownBy(() -> tracker.start(ROOT, CREATE, "id", failing))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void takesMoreAndMoreValuesAsTheRatioGrows() {
    SampledTracker few = SampledTracker.byArgument(scripted, 0.1, "id");
    SampledTracker more = SampledTracker.byArgument(scripted, 0.2, "id");
    for (int i = 0; i < MANY; i++) {
      if (isTaken(few.start(ROOT, CREATE, "id", i))) {
        assertThat(isTaken(more.start(ROOT, CREATE, "id", i))).isTrue();
      }
    }
  }

  @Test
  void takesWholeRequests() {
    SampledTracker tracker = SampledTracker.byContext(scripted, 0.5, ContextKey.REQUEST_ID);
    int taken = 0;
    for (int i = 0; i < MANY; i++) {
      ActivityContext request = ROOT.with(ContextKey.REQUEST_ID, "r-" + i);
      boolean isTaken = isTaken(tracker.start(request, CREATE));
      assertThat(isTaken(tracker.start(request, LIST))).isEqualTo(isTaken);
      taken += isTaken ? 1 : 0;
    }

    assertThat(taken).isBetween(4_800, 5_200);
  }

  @Test
  void takesByChanceWhatHasNoValue() {
    Iterator<Double> chances = List.of(0.1, 0.9, 0.1, 0.9).iterator();
    Sampling byId =
        new KeySampling(new RatioSampling(0.5, chances::next), KeySampling.argument("id"));
    SampledTracker tracker = new SampledTracker(scripted, byId, "id");

    assertThat(isTaken(tracker.start(ROOT, CREATE))).isTrue();
    assertThat(isTaken(tracker.start(ROOT, "create", "thing", "id", null))).isFalse();
    assertThat(isTaken(tracker.start(ROOT, CREATE, "id", new Hashless()))).isTrue();
    assertThat(isTaken(tracker.start(ROOT, CREATE, "id"))).isFalse();
  }

  @Test
  void wantsTheArgumentThatItNeeds() {
    scripted.withoutValues();

    assertThat(SampledTracker.byArgument(scripted, 1, "id").wantsValues(CREATE)).isTrue();
    assertThat(SampledTracker.byArgument(scripted, 1, "id").wantsValues(LIST)).isFalse();
    assertThat(SampledTracker.ratio(scripted, 1).wantsValues(CREATE)).isFalse();
  }

  @Test
  void isEnabledAsTheTrackerIs() {
    assertThat(SampledTracker.ratio(scripted, 0.5).isEnabled(CREATE)).isTrue();
    scripted.disabled();
    assertThat(SampledTracker.ratio(scripted, 0.5).isEnabled(CREATE)).isFalse();
  }

  @Test
  void takesSoManyPerSecond() {
    AtomicLong nanoTime = new AtomicLong(-5);
    Sampling two = new RateSampling(2, nanoTime::get);
    SampledTracker tracker = new SampledTracker(scripted, two, null);

    assertThat(taken(tracker, 5)).as("at once").isEqualTo(2);
    nanoTime.addAndGet(499_999_999);
    assertThat(taken(tracker, 5)).as("just before half a second").isZero();
    nanoTime.addAndGet(1);
    assertThat(taken(tracker, 5)).as("after half a second").isEqualTo(1);
    nanoTime.addAndGet(3_600_000_000_000L);
    assertThat(taken(tracker, 5)).as("after an hour").isEqualTo(2);
    nanoTime.addAndGet(-1_000_000_000);
    assertThat(taken(tracker, 5)).as("by a clock that was read before").isZero();
  }

  @Test
  void refusesRateOfNothing() {
    assertThatThrownBy(() -> SampledTracker.perSecond(scripted, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(isTaken(SampledTracker.perSecond(scripted, 1).start(ROOT, CREATE))).isTrue();
  }

  private static int taken(SampledTracker tracker, int started) {
    int taken = 0;
    for (int i = 0; i < started; i++) {
      taken += isTaken(tracker.start(ROOT, CREATE)) ? 1 : 0;
    }
    return taken;
  }

  /** What is left out costs no activity. */
  private static boolean isTaken(Activity activity) {
    return !activity.equals(Activity.noop());
  }

  private static final class Hashless {
    @Override
    public int hashCode() {
      throw new IllegalStateException("hashCode");
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public String toString() {
      return "hashless";
    }
  }
}
