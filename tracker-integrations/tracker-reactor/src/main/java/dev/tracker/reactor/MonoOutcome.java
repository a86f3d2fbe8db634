package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;

/**
 * That of a {@code Mono}. Its value is its success: many a subscriber goes on with it at once, or
 * cancels, and does not wait for the completion that follows.
 *
 * @param <T> the value
 */
final class MonoOutcome<T> extends Outcome<T> {

  MonoOutcome(DeferredActivity.Run<T> run, boolean wantsValue) {
    super(run, wantsValue);
  }

  @Override
  void item(T value) {
    run().succeed(value);
  }

  @Override
  void completed() {
    run().succeed(null);
  }
}
