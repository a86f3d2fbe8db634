package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Exceptions;
import reactor.core.Scannable;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/**
 * Stands between a source and its subscriber and reports the outcome before it passes it on. It is
 * the subscription as well, so that it hears of cancellation; it takes no part in fusion, which
 * would let items pass by.
 *
 * @param <T> the items
 */
abstract class TrackedSubscriber<T> implements CoreSubscriber<T>, Subscription, Scannable {
  private final CoreSubscriber<? super T> subscriber;
  private final DeferredActivity.Run<T> run;
  private @Nullable Subscription upstream;

  TrackedSubscriber(CoreSubscriber<? super T> subscriber, DeferredActivity.Run<T> run) {
    this.subscriber = subscriber;
    this.run = run;
  }

  final void passItem(T item) {
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onNext(item);
    }
  }

  final void passCompletion() {
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onComplete();
    }
  }

  final DeferredActivity.Run<T> run() {
    return run;
  }

  @Override
  public Context currentContext() {
    return subscriber.currentContext();
  }

  @Override
  public final void onSubscribe(Subscription subscription) {
    if (Operators.validate(upstream, subscription)) {
      upstream = subscription;
      ContextScope scope = run.subscriberScope();
      try (scope) {
        subscriber.onSubscribe(this);
      }
    }
  }

  @Override
  public final void onError(Throwable error) {
    // What an operator has thrown is wrapped if it is checked; expected names the exception itself.
    run.fail(Exceptions.unwrap(error));
    ContextScope scope = run.subscriberScope();
    try (scope) {
      subscriber.onError(error);
    }
  }

  @Override
  public final void request(long count) {
    ContextScope scope = run.workScope();
    try (scope) {
      upstream().request(count);
    }
  }

  @Override
  public final void cancel() {
    cancelled();
    ContextScope scope = run.workScope();
    try (scope) {
      upstream().cancel();
    }
  }

  void cancelled() {
    run.fail(new CancellationException("The subscriber cancelled"));
  }

  /** Nobody has a subscription before there is one. */
  private Subscription upstream() {
    Subscription subscription = upstream;
    if (subscription == null) {
      throw new IllegalStateException("There is no subscription yet");
    }
    return subscription;
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public @Nullable Object scanUnsafe(Attr key) {
    if (key.equals(Attr.PARENT)) {
      return upstream;
    }
    if (key.equals(Attr.ACTUAL)) {
      return subscriber;
    }
    return key.equals(Attr.RUN_STYLE) ? Attr.RunStyle.SYNC : null;
  }
}
