package dev.tracker.concurrency;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts the calls to one activity, and notes when one comes out of order. */
final class Tally implements ActivityTracker {
  final AtomicInteger starts = new AtomicInteger();
  final AtomicInteger errors = new AtomicInteger();
  final AtomicInteger changes = new AtomicInteger();
  final AtomicInteger ends = new AtomicInteger();
  private final AtomicInteger misplaced = new AtomicInteger();
  private volatile boolean detached;

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    starts.incrementAndGet();
    return new Counted();
  }

  /** The ends, or a negative number if there was a call out of order. */
  int orderlyEnds() {
    return misplaced.get() == 0 ? ends.get() : -misplaced.get();
  }

  /** {@code E} for each failure, {@code C} for each change. */
  String reports() {
    return "E".repeat(errors.get()) + "C".repeat(changes.get());
  }

  private final class Counted implements Activity {
    @Override
    public void detach() {
      if (errors.get() + changes.get() + ends.get() > 0) {
        misplaced.incrementAndGet();
      }
      detached = true;
    }

    @Override
    public void reportErr(Throwable error) {
      report(errors);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      report(changes);
    }

    private void report(AtomicInteger count) {
      if (ends.get() > 0 || !detached) {
        misplaced.incrementAndGet();
      }
      count.incrementAndGet();
    }

    @Override
    public void end() {
      ends.incrementAndGet();
    }
  }
}
