package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;
import org.jspecify.annotations.Nullable;

/**
 * That of a {@code Flux}, which results in its last item.
 *
 * @param <T> the items
 */
final class FluxOutcome<T> extends Outcome<T> {
  private @Nullable T last;

  FluxOutcome(DeferredActivity.Run<T> run, boolean wantsItems) {
    super(run, wantsItems);
  }

  @Override
  void item(T item) {
    if (wantsItems()) {
      last = item;
    }
  }

  @Override
  void completed() {
    run().succeed(last);
  }
}
