package dev.tracker.rxjava3;

import dev.tracker.spi.DeferredActivity.Run;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * What the signals of a subscription to many items mean to its activity: the last is its result.
 */
final class Items<T> {
  private final Run<T> run;
  private final boolean keepsLast;
  private @Nullable T last;

  Items(Run<T> run, boolean keepsLast) {
    this.run = run;
    this.keepsLast = keepsLast;
  }

  Run<T> run() {
    return run;
  }

  /** Whether the items before a completion have to be known. */
  boolean keepsLast() {
    return keepsLast;
  }

  void item(T item) {
    if (keepsLast) {
      last = item;
    }
  }

  void completed() {
    run.succeed(last);
  }

  void failed(Throwable error) {
    run.fail(error);
  }

  void cancelled(String how) {
    run.fail(new CancellationException(how));
  }
}
