package dev.tracker.reactor;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.core.publisher.ParallelFlux;

/**
 * Starts one activity for all rails of a subscription.
 *
 * @param <T> the items
 */
final class TrackedParallelFlux<T> extends ParallelFlux<T> implements Scannable {
  private final ParallelFlux<T> source;
  private final DeferredActivity<T> activity;

  TrackedParallelFlux(ParallelFlux<T> source, DeferredActivity<T> activity) {
    this.source = source;
    this.activity = activity;
  }

  @Override
  public int parallelism() {
    return source.parallelism();
  }

  @Override
  public int getPrefetch() {
    return source.getPrefetch();
  }

  @Override
  public void subscribe(CoreSubscriber<? super T>[] subscribers) {
    if (!validate(subscribers)) {
      return;
    }
    DeferredActivity.Run<T> run = SubscribedContext.start(activity, subscribers[0]);
    ContextScope scope = run.workScope();
    try (scope) {
      source.subscribe(tracked(subscribers, new TrackedRails<>(run, subscribers.length)));
    } catch (Throwable error) {
      run.fail(error);
      throw error;
    }
  }

  private CoreSubscriber<? super T>[] tracked(
      CoreSubscriber<? super T>[] subscribers, TrackedRails<T> rails) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no generic arrays.
    CoreSubscriber<? super T>[] tracked = new CoreSubscriber[subscribers.length];
    for (int i = 0; i < subscribers.length; i++) {
      Outcome<T> outcome = new RailOutcome<>(rails, activity.wantsResult());
      tracked[i] = TrackedSubscriber.of(subscribers[i], outcome);
    }
    return tracked;
  }

  @Override
  @SuppressWarnings("rawtypes") // Scannable declares it like this.
  public @Nullable Object scanUnsafe(Attr key) {
    return key.equals(Attr.PARENT) ? source : null;
  }

  /** Messages name the source. */
  @Override
  public String stepName() {
    return Scannable.from(source).stepName();
  }

  @Override
  public String toString() {
    return source.toString();
  }
}
