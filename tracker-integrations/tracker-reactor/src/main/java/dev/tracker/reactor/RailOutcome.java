package dev.tracker.reactor;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * That of one rail of a {@code ParallelFlux}.
 *
 * @param <T> the items
 */
final class RailOutcome<T> extends Outcome<T> {
  private final TrackedRails<T> rails;
  private final AtomicBoolean ended = new AtomicBoolean();

  RailOutcome(TrackedRails<T> rails, boolean wantsItems) {
    super(rails.run(), wantsItems);
    this.rails = rails;
  }

  @Override
  void begun() {
    rails.begun();
  }

  @Override
  void item(T item) {
    if (wantsItems()) {
      rails.keep(item);
    }
  }

  @Override
  void completed() {
    ended(false);
  }

  @Override
  void cancelled() {
    ended(true);
  }

  /** Completion and cancellation may race. */
  private void ended(boolean byCancellation) {
    if (ended.compareAndSet(false, true)) {
      rails.ended(byCancellation);
    }
  }
}
