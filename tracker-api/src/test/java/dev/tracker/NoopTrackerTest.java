package dev.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import org.junit.jupiter.api.Test;

class NoopTrackerTest {
  private static final TrackedMethod METHOD =
      TrackedMethod.of(Runnable.class, "run", "run", "", Effect.CHANGE);

  private final ActivityTracker noop = ActivityTracker.noop();

  @Test
  void isAlwaysTheSame() {
    assertThat(ActivityTracker.noop()).isSameAs(noop).isInstanceOf(NoopTracker.class);
    assertThat(noop).hasToString("NoopTracker");
  }

  @Test
  void isNeverEnabledAndWantsNoValues() {
    assertThat(noop.isEnabled(METHOD)).isFalse();
    assertThat(noop.wantsValues(METHOD)).isFalse();
  }

  @Test
  void startsTheSameActivityWhatever() {
    ActivityContext context = ActivityContext.root();

    assertThat(noop.start(context, "create", "backend", "name", "x"))
        .isSameAs(noop.start(context, METHOD))
        .isSameAs(Activity.noop());
  }

  @Test
  void theActivityTakesEveryCallAnyNumberOfTimes() {
    Activity activity = Activity.noop();

    for (int i = 0; i < 2; i++) {
      activity.detach();
      activity.reportErr(new IllegalStateException("boom"));
      activity.reportChange("4711", new Object());
      activity.reportChange(null, null);
      activity.end();
      activity.close();
    }

    assertThat(Activity.noop()).isSameAs(activity);
  }
}
