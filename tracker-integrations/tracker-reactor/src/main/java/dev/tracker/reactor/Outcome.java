package dev.tracker.reactor;

import dev.tracker.spi.DeferredActivity;
import java.util.concurrent.CancellationException;
import reactor.core.Exceptions;

/**
 * What the signals of one subscription mean to its activity. The first that ends it counts.
 *
 * @param <T> the items
 */
abstract class Outcome<T> {
  private final DeferredActivity.Run<T> run;
  private final boolean wantsItems;

  Outcome(DeferredActivity.Run<T> run, boolean wantsItems) {
    this.run = run;
    this.wantsItems = wantsItems;
  }

  /** Whether success results in an item, so that the items before a completion have to be known. */
  final boolean wantsItems() {
    return wantsItems;
  }

  final DeferredActivity.Run<T> run() {
    return run;
  }

  /** There is a subscription, and the subscriber will hear of it. */
  void begun() {}

  abstract void item(T item);

  abstract void completed();

  /**
   * What an operator has thrown is wrapped if it is checked; expected names the exception itself.
   */
  final void failed(Throwable error) {
    run.fail(Exceptions.unwrap(error));
  }

  void cancelled() {
    run.fail(new CancellationException("The subscriber cancelled"));
  }
}
