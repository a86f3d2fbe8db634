package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxOperator;

/**
 * Makes the context of an activity current while the source is subscribed to.
 *
 * @param <T> the items
 */
final class FluxInActivity<T> extends FluxOperator<T, T> {

  FluxInActivity(Flux<T> source) {
    super(source);
  }

  @Override
  public void subscribe(CoreSubscriber<? super T> subscriber) {
    ContextScope scope = SubscribedContext.run(subscriber).workScope();
    try (scope) {
      source.subscribe(subscriber);
    }
  }
}
