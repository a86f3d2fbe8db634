package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Fuseable;
import reactor.core.Scannable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

/**
 * A {@code Mono} whose subscriptions are activities. Assembly hooks never see it: they act on the
 * operators that are there without it, and as often.
 *
 * @param <T> the value
 */
class TrackedMono<T> extends MonoOperator<T, T> {
  private final DeferredActivity<T> activity;

  private TrackedMono(Mono<T> source, DeferredActivity<T> activity) {
    super(source);
    this.activity = activity;
  }

  static <T> Mono<T> of(Mono<T> source, DeferredActivity<T> activity) {
    return source instanceof Fuseable
        ? new Fusing<>(source, activity)
        : new TrackedMono<>(source, activity);
  }

  @Override
  public final void subscribe(CoreSubscriber<? super T> subscriber) {
    DeferredActivity.Run<T> run = SubscribedContext.start(activity, subscriber);
    ContextScope scope = run.workScope();
    try (scope) {
      Outcome<T> outcome = new MonoOutcome<>(run, activity.wantsResult());
      source.subscribe(TrackedSubscriber.of(subscriber, outcome));
    } catch (Throwable error) {
      // A source that throws instead of signalling an error must not leave its activity open.
      run.fail(error);
      throw error;
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public final @Nullable Object scanUnsafe(Attr key) {
    return key.equals(Attr.RUN_STYLE) ? Attr.RunStyle.SYNC : super.scanUnsafe(key);
  }

  /** Messages name the source. */
  @Override
  public final String stepName() {
    return Scannable.from(source).stepName();
  }

  @Override
  public final String toString() {
    return source.toString();
  }

  /** Reactor chooses operators by whether their source says that it can be fused. */
  private static final class Fusing<T> extends TrackedMono<T> implements Fuseable {

    Fusing(Mono<T> source, DeferredActivity<T> activity) {
      super(source, activity);
    }
  }
}
