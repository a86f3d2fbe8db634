package dev.tracker.reactor;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordingTracker;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** What hooks and subscribers do to contexts and operators is never an error of the caller's. */
class HooksTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);

  private final List<Item> heard = new ArrayList<>();

  @AfterEach
  void reset() {
    Hooks.resetOnEachOperator("test");
    Hooks.resetOnLastOperator("test");
    assertThat(tracker).keptTheContract().allEnded();
  }

  @Test
  void aHookMayDropTheContext() {
    Hooks.onEachOperator("test", Operators.lift((source, next) -> new Dropping(next)));
    Hooks.onLastOperator("test", Operators.lift((source, next) -> new Dropping(next)));

    assertThat(service.get(() -> Mono.just(Item.CUP)).map(item -> item).block()).isSameAs(Item.CUP);
    assertThat(service.list(() -> Flux.just(Item.CUP, Item.JUG)).collectList().block())
        .containsExactly(Item.CUP, Item.JUG);
    assertThat(service.spread(() -> Flux.just(Item.CUP).parallel(2)).sequential().blockLast())
        .isSameAs(Item.CUP);
    assertThat(tracker).recordedActivities(3);
  }

  @Test
  void aHookActsOnNoMoreOperatorsThanWithoutTracking() {
    AtomicInteger operators = new AtomicInteger();
    Hooks.onEachOperator(
        "test",
        publisher -> {
          operators.incrementAndGet();
          return publisher;
        });

    Flux.just(Item.CUP).map(item -> item).blockLast();
    int untracked = operators.getAndSet(0);
    service.list(() -> Flux.just(Item.CUP)).map(item -> item).blockLast();

    assertThat(operators).hasValue(untracked);
  }

  @Test
  void aContextMayBeOfAnyMake() {
    CoreSubscriber<Item> without = subscriber(null);
    CoreSubscriber<Item> unwritable = subscriber(unwritable());

    service.get(() -> Mono.just(Item.CUP)).subscribe(without);
    service.get(() -> Mono.deferContextual(context -> Mono.just(Item.CUP))).subscribe(unwritable);

    assertThat(heard).containsExactly(Item.CUP, Item.CUP);
    assertThat(tracker).recordedActivities(2);
  }

  private CoreSubscriber<Item> subscriber(@Nullable Context context) {
    return new BaseSubscriber<>() {
      @Override
      public Context currentContext() {
        if (context == null) {
          throw new IllegalStateException("no context");
        }
        return context;
      }

      @Override
      protected void hookOnNext(Item item) {
        heard.add(item);
      }
    };
  }

  private static Context unwritable() {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getOrDefault")) {
                return arguments[1];
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  @Test
  void aRailThatIsCancelledAtOnceMayBeTheOnlyOneThatBegins() {
    Flux<Item> items = service.spread(() -> Flux.just(Item.CUP, Item.JUG).parallel(2)).sequential();

    items.takeUntilOther(Mono.just(1)).blockLast();

    assertThat(tracker).onlyActivity().ended();
  }

  @Test
  void aSecondSubscriptionIsTheSubscribersToRefuse() {
    AtomicInteger refused = new AtomicInteger();
    Flux<Item> twice =
        new Flux<>() {
          @Override
          public void subscribe(CoreSubscriber<? super Item> subscriber) {
            Flux.just(Item.CUP).subscribe(subscriber);
            subscriber.onSubscribe(
                new Subscription() {
                  @Override
                  public void request(long count) {}

                  @Override
                  public void cancel() {
                    refused.incrementAndGet();
                  }
                });
          }
        };

    service.list(() -> twice).map(item -> item).blockLast();

    assertThat(refused).hasValue(1);
    assertThat(tracker).onlyActivity().didNotFail();
  }

  /** As who forgets {@code currentContext} writes it. */
  private record Dropping(CoreSubscriber<? super Object> next) implements CoreSubscriber<Object> {

    @Override
    public void onSubscribe(Subscription subscription) {
      next.onSubscribe(subscription);
    }

    @Override
    public void onNext(Object item) {
      next.onNext(item);
    }

    @Override
    public void onError(Throwable error) {
      next.onError(error);
    }

    @Override
    public void onComplete() {
      next.onComplete();
    }
  }
}
