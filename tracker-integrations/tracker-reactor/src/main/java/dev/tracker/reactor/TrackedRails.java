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
  private final AtomicInteger open;
  private volatile boolean cancelled;
  private volatile @Nullable T last;

  TrackedRails(DeferredActivity.Run<T> run, int count) {
    this.run = run;
    this.open = new AtomicInteger(count);
  }

  DeferredActivity.Run<T> run() {
    return run;
  }

  void keep(T item) {
    last = item;
  }

  /** Called once for each rail that does not fail. */
  void ended(boolean byCancellation) {
    if (byCancellation) {
      cancelled = true;
    }
    if (open.decrementAndGet() > 0) {
      return;
    }
    if (cancelled) {
      run.fail(new CancellationException("The subscriber cancelled"));
    } else {
      run.succeed(last);
    }
  }
}
