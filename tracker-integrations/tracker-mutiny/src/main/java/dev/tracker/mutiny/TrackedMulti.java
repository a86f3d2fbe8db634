package dev.tracker.mutiny;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredActivity.Run;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.MultiOperator;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A multi whose subscriptions are activities. */
final class TrackedMulti<T> extends MultiOperator<T, T> {
  private final DeferredActivity<T> activity;

  TrackedMulti(Multi<T> source, DeferredActivity<T> activity) {
    super(source);
    this.activity = activity;
  }

  @Override
  public void subscribe(MultiSubscriber<? super T> subscriber) {
    start(subscriber, tracked -> upstream().subscribe().withSubscriber(tracked));
  }

  /** The other way in is the source's as well: interceptors are told on one of them only. */
  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    start(subscriber, tracked -> upstream().subscribe((Flow.Subscriber<T>) tracked));
  }

  private void start(
      Flow.Subscriber<? super T> subscriber, Consumer<MultiSubscriber<T>> subscribe) {
    Run<T> run = activity.start(activity.context());
    ContextScope scope = run.workScope();
    try (scope) {
      subscribe.accept(new TrackedMultiSubscriber<>(subscriber, run, activity.wantsResult()));
    } catch (Throwable error) {
      // A source that throws instead of signalling a failure must not leave its activity open.
      run.fail(error);
      throw error;
    }
  }
}
