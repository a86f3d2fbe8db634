package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.Scannable;

/**
 * What a subscriber asks of its source and cancels. It can be fused where the source's own can:
 * then it is a {@link TrackedQueue}.
 *
 * @param <T> the items
 */
class TrackedSubscription<T> implements Subscription, Scannable {
  private final Subscription upstream;
  private final Outcome<T> outcome;

  TrackedSubscription(Subscription upstream, Outcome<T> outcome) {
    this.upstream = upstream;
    this.outcome = outcome;
  }

  final Outcome<T> outcome() {
    return outcome;
  }

  /** The source completes. */
  void completing() {
    outcome.completed();
  }

  @Override
  public final void request(long count) {
    ContextScope scope = outcome.run().workScope();
    try (scope) {
      upstream.request(count);
    }
  }

  @Override
  public final void cancel() {
    outcome.cancelled();
    ContextScope scope = outcome.run().workScope();
    try (scope) {
      upstream.cancel();
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public final @Nullable Object scanUnsafe(Attr key) {
    if (key.equals(Attr.PARENT)) {
      return upstream;
    }
    return key.equals(Attr.RUN_STYLE) ? Attr.RunStyle.SYNC : null;
  }
}
