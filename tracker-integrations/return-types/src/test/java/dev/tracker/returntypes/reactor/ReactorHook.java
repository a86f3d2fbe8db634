package dev.tracker.returntypes.reactor;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.Scannable;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/** What applications and libraries hook into all chains. */
enum ReactorHook {
  DEBUG(Hooks::onOperatorDebug, Hooks::resetOnOperatorDebug),
  CONTEXT_LOSS(Hooks::enableContextLossTracking, Hooks::disableContextLossTracking),
  AUTOMATIC_PROPAGATION(
      Hooks::enableAutomaticContextPropagation, Hooks::disableAutomaticContextPropagation),
  EACH_KEEPS_CONTEXT(
      each((scannable, subscriber) -> new Lifted(subscriber, true, 0)), ReactorHook::resetEach),
  EACH_DROPS_CONTEXT(
      each((scannable, subscriber) -> new Lifted(subscriber, false, 0)), ReactorHook::resetEach),
  EACH_CHANGES_ITEMS(
      each((scannable, subscriber) -> new Lifted(subscriber, true, 1)), ReactorHook::resetEach),
  SOME_DROP_CONTEXT(each(dropsSome()), ReactorHook::resetEach),
  LAST_DROPS_CONTEXT(
      () ->
          Hooks.onLastOperator("chains", lift((s, subscriber) -> new Lifted(subscriber, false, 0))),
      () -> Hooks.resetOnLastOperator("chains")),
  LAST_CHANGES_ITEMS(
      () ->
          Hooks.onLastOperator("chains", lift((s, subscriber) -> new Lifted(subscriber, true, 1))),
      () -> Hooks.resetOnLastOperator("chains")),
  OPERATOR_ERROR(
      () -> Hooks.onOperatorError("chains", (e, item) -> new IllegalStateException("hooked", e)),
      () -> Hooks.resetOnOperatorError("chains")),
  NEXT_ERROR(
      () -> Hooks.onNextError((error, item) -> item instanceof Integer ? null : error),
      Hooks::resetOnNextError),
  SCHEDULE(
      () -> Schedulers.onScheduleHook("chains", task -> task::run),
      () -> Schedulers.resetOnScheduleHook("chains"));

  private final Runnable install;
  private final Runnable remove;

  ReactorHook(Runnable install, Runnable remove) {
    this.install = install;
    this.remove = remove;
  }

  void install() {
    install.run();
  }

  void remove() {
    remove.run();
  }

  private static void resetEach() {
    Hooks.resetOnEachOperator("chains");
  }

  private static Runnable each(
      BiFunction<Scannable, CoreSubscriber<? super Object>, CoreSubscriber<? super Object>>
          lifter) {
    return () -> Hooks.onEachOperator("chains", lift(lifter));
  }

  private static Function<? super Publisher<Object>, ? extends Publisher<Object>> lift(
      BiFunction<Scannable, CoreSubscriber<? super Object>, CoreSubscriber<? super Object>>
          lifter) {
    return Operators.lift(lifter);
  }

  private static BiFunction<
          Scannable, CoreSubscriber<? super Object>, CoreSubscriber<? super Object>>
      dropsSome() {
    return (scannable, subscriber) ->
        new Lifted(subscriber, scannable.stepName().length() % 2 == 0, 0);
  }

  /** As it is commonly written; whoever forgets {@code currentContext} drops the context. */
  private record Lifted(CoreSubscriber<? super Object> subscriber, boolean keepsContext, int adds)
      implements CoreSubscriber<Object> {

    @Override
    public Context currentContext() {
      return keepsContext ? subscriber.currentContext() : Context.empty();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      subscriber.onSubscribe(subscription);
    }

    @Override
    public void onNext(Object item) {
      subscriber.onNext(adds > 0 && item instanceof Integer number ? number + adds : item);
    }

    @Override
    public void onError(Throwable error) {
      subscriber.onError(error);
    }

    @Override
    public void onComplete() {
      subscriber.onComplete();
    }
  }
}
