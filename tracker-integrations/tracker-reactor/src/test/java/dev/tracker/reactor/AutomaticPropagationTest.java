package dev.tracker.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is current inside operators, with {@code tracker-context-propagation}. */
class AutomaticPropagationTest {
  private final SpanTracker tracker = new SpanTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);
  private final List<String> current = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void enable() {
    Hooks.enableAutomaticContextPropagation();
  }

  @AfterAll
  static void disable() {
    Hooks.disableAutomaticContextPropagation();
  }

  @AfterEach
  void nothingIsCurrent() {
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void theActivityIsCurrentUpstreamOnly() {
    blockInRequest(
        service
            .get(() -> Mono.fromCallable(() -> noting(Item.CUP)))
            .doOnNext(this::noting)
            .flatMap(item -> service.create(() -> Mono.fromCallable(() -> noting(item)))));

    assertThat(current).containsExactly("get", "request", "create");
    assertThat(tracker.starts()).containsExactly("request > get", "request > create");
  }

  @Test
  void andOnEveryThread() {
    blockInRequest(
        service
            .get(
                () ->
                    Mono.delay(Duration.ofMillis(5))
                        .map(tick -> noting(Item.CUP))
                        .publishOn(Schedulers.boundedElastic())
                        .map(this::noting))
            .publishOn(Schedulers.parallel())
            .map(this::noting));

    assertThat(current).containsExactly("get", "get", "request");
  }

  @Test
  void nothingIsCurrentDownstreamWhereNothingWas() {
    service.get(() -> Mono.fromCallable(() -> noting(Item.CUP))).doOnNext(this::noting).block();

    assertThat(current).containsExactly("get", "null");
  }

  @Test
  void manyItemsLeaveNothingOnTheThreads() {
    service
        .list(() -> Flux.range(0, 1_000).map(number -> Item.CUP).publishOn(Schedulers.parallel()))
        .flatMap(item -> service.get(() -> Mono.just(item)).publishOn(Schedulers.parallel()))
        .blockLast();

    String left =
        Mono.fromCallable(() -> SpanTracker.span(ActivityContext.current()))
            .subscribeOn(Schedulers.parallel())
            .block();
    assertThat(left).isEqualTo("null");
  }

  private void blockInRequest(Mono<Item> mono) {
    ContextScope scope = ActivityContext.root().with(ContextKey.SPAN_ID, "request").makeCurrent();
    try (scope) {
      mono.block();
    }
  }

  private Item noting(Item item) {
    current.add(SpanTracker.span(ActivityContext.current()));
    return item;
  }
}
