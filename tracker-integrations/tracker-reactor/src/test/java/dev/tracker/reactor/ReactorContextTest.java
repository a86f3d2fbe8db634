package dev.tracker.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityContext;
import dev.tracker.ContextKey;
import dev.tracker.ContextScope;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The context of an activity, and of those nested in it, without any hook. */
class ReactorContextTest {
  private final SpanTracker tracker = new SpanTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);
  private final ActivityContext request = span("request");

  @AfterEach
  void nothingIsCurrent() {
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void startsInTheContextOfTheSubscription() {
    service
        .get(() -> Mono.just(Item.CUP))
        .contextWrite(context -> context.put(ActivityContext.class, request))
        .block();

    assertThat(tracker.starts()).containsExactly("request > get");
  }

  @Test
  void elseStartsInTheContextOfTheCall() {
    Mono<Item> called;
    ContextScope scope = request.makeCurrent();
    try (scope) {
      called = service.get(() -> Mono.just(Item.CUP));
    }
    called.block();
    service.getIn(request, () -> Mono.just(Item.CUP)).block();

    assertThat(tracker.starts()).containsExactly("request > get", "request > get");
  }

  @Test
  void whateverElseIsUnderTheKeyIsLeftAlone() {
    Item item =
        service
            .getIn(request, () -> Mono.just(Item.CUP))
            .contextWrite(context -> context.put(ActivityContext.class, "no context"))
            .block();

    assertThat(item).isSameAs(Item.CUP);
    assertThat(tracker.starts()).containsExactly("request > get");
  }

  @Test
  void nestedActivitiesAreChildren() {
    Mono<Item> nested =
        service.create(
            () ->
                service
                    .get(() -> Mono.just(Item.CUP))
                    .flatMap(item -> service.rename(() -> Mono.just(Optional.of(item))))
                    .map(item -> item.orElseThrow()));

    nested.contextWrite(context -> context.put(ActivityContext.class, request)).block();

    assertThat(tracker.starts())
        .containsExactly("request > create", "create > get", "create > rename");
  }

  @Test
  void nestedActivitiesAreChildrenOnOtherThreads() {
    Mono<Item> nested =
        service.create(
            () ->
                Mono.just(Item.CUP)
                    .publishOn(Schedulers.parallel())
                    .flatMap(
                        item ->
                            service
                                .get(() -> Mono.just(item).delayElement(Duration.ofMillis(5)))
                                .subscribeOn(Schedulers.boundedElastic())));

    nested.block();

    assertThat(tracker.starts()).containsExactly("null > create", "create > get");
  }

  @Test
  void siblingsAreNoChildrenOfEachOther() {
    service
        .get(() -> Mono.just(Item.CUP))
        .flatMap(item -> service.create(() -> Mono.just(item)))
        .contextWrite(context -> context.put(ActivityContext.class, request))
        .block();

    assertThat(tracker.starts()).containsExactly("request > get", "request > create");
  }

  @Test
  void railsAndConnectionsPassTheContextOn() {
    service
        .spread(
            () ->
                Flux.just(Item.CUP).parallel(2).flatMap(item -> service.get(() -> Mono.just(item))))
        .sequential()
        .blockLast();
    service
        .watch(
            () -> Flux.just(Item.CUP).flatMap(item -> service.get(() -> Mono.just(item))).replay())
        .autoConnect()
        .blockLast();

    assertThat(tracker.starts())
        .containsExactly("null > spread", "spread > get", "null > watch", "watch > get");
  }

  private static ActivityContext span(String name) {
    return ActivityContext.root().with(ContextKey.SPAN_ID, name);
  }
}
