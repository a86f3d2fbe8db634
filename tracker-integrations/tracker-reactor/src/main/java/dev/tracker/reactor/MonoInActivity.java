package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

/**
 * Makes the context of an activity current while the source is subscribed to.
 *
 * @param <T> the value
 */
final class MonoInActivity<T> extends MonoOperator<T, T> {

  MonoInActivity(Mono<T> source) {
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
