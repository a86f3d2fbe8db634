package dev.tracker.reliability.soak;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts starts and ends; now and then, if told to, it throws. */
final class Balance implements ActivityTracker {
  private static final int THROWS_EACH = 997;

  private final LongAdder starts = new LongAdder();
  private final LongAdder ends = new LongAdder();
  private final boolean isFaulty;

  Balance(boolean isFaulty) {
    this.isFaulty = isFaulty;
  }

  long starts() {
    return starts.sum();
  }

  long ends() {
    return ends.sum();
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    starts.increment();
    return new Counted((Long) kvArgs[1]);
  }

  private final class Counted implements Activity {
    private final long id;

    Counted(long id) {
      this.id = id;
    }

    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String changeId, @Nullable Object data) {
      if (isFaulty && id % THROWS_EACH == 0) {
        throw new IllegalStateException("now and then");
      }
    }

    @Override
    public void end() {
      ends.increment();
    }
  }
}
