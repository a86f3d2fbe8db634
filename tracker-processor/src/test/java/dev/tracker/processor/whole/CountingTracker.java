package dev.tracker.processor.whole;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what it is told, and keeps nothing of it. */
final class CountingTracker implements ActivityTracker {
  final LongAdder starts = new LongAdder();
  final LongAdder changes = new LongAdder();
  final LongAdder errors = new LongAdder();
  final LongAdder ends = new LongAdder();

  /** Calls to an activity that are one too many, or come at the wrong time. */
  final LongAdder faults = new LongAdder();

  /** The sum of the ids of all changes: none is missed or comes twice if it is right. */
  final LongAdder changedIds = new LongAdder();

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    starts.increment();
    return new Counted();
  }

  private final class Counted implements Activity {
    private static final int STARTED = 0;
    private static final int DETACHED = 1;
    private static final int REPORTED = 2;
    private static final int ENDED = 3;

    private final AtomicInteger state = new AtomicInteger(STARTED);

    @Override
    public void detach() {
      move(STARTED, DETACHED);
    }

    @Override
    public void reportErr(Throwable error) {
      move(DETACHED, REPORTED);
      errors.increment();
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      move(DETACHED, REPORTED);
      changes.increment();
      changedIds.add(Long.parseLong(id));
      if (!id.equals(String.valueOf(data))) {
        faults.increment();
      }
    }

    @Override
    public void end() {
      move(REPORTED, ENDED);
      ends.increment();
    }

    private void move(int from, int to) {
      if (!state.compareAndSet(from, to)) {
        faults.increment();
      }
    }
  }
}
