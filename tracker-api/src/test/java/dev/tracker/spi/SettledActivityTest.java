package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SettledActivityTest {
  private final List<String> ends = new ArrayList<>();
  private long now = 1_000;
  private final SettledActivity activity = new Recorded(now);

  @Test
  void endsOnceHoweverOften() {
    now = 1_250;
    activity.close();
    activity.end();
    activity.endAfter(7);

    assertThat(ends).containsExactly("success 250");
  }

  @Test
  void tookUntilItReturnedTheFirstTime() {
    now = 1_100;
    activity.returned();
    now = 9_000;
    activity.returned();
    activity.returnedAfter(5);
    activity.reportRolledBack();
    activity.end();

    assertThat(ends).containsExactly("rolled_back 100");
  }

  @Test
  void takesTheTimeOfWhoeverMeasures() {
    activity.returnedAfter(33);
    activity.reportUnknown();
    activity.endAfter(33);

    assertThat(ends).containsExactly("unknown 33");
  }

  @Test
  void aFailureCountsBeforeAllElse() {
    activity.reportErr(new IllegalStateException());
    activity.reportRolledBack();
    activity.end();

    assertThat(ends).containsExactly("failure 0");
  }

  private final class Recorded extends SettledActivity {
    Recorded(long startedAt) {
      super(startedAt);
    }

    @Override
    protected long nanoTime() {
      return now;
    }

    @Override
    public void reportErr(Throwable error) {
      cameOut(Outcome.FAILURE);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    protected void completed(long took) {
      ends.add(outcome() + " " + took);
    }
  }
}
