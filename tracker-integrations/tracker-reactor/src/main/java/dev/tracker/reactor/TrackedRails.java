package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the rails of one subscription share: the activity, which ends with the last of them.
 *
 * @param <T> the items
 */
final class TrackedRails<T> {
  private final DeferredActivity.Run<T> run;
  private final int count;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private volatile boolean cancelled;
  private volatile @Nullable T last;

  TrackedRails(DeferredActivity.Run<T> run, int count) {
    this.run = run;
    this.count = count;
  }

  DeferredActivity.Run<T> run() {
    return run;
  }

  void keep(T item) {
    last = item;
  }

  /** Called once for each rail that gets a subscription. */
  void begun() {
    begun.incrementAndGet();
  }

  /** Called once for each of these that does not fail. */
  void ended(boolean byCancellation) {
    if (byCancellation) {
      cancelled = true;
    }
    int over = ended.incrementAndGet();
    if (cancelled) {
      // A source that is cancelled at once does not begin its other rails.
      if (over == begun.get()) {
        run.fail(new CancellationException("The subscriber cancelled"));
      }
    } else if (over == count) {
      run.succeed(last);
    }
  }
}
