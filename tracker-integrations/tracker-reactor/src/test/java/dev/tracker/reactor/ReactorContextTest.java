package dev.tracker.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final List<String> current = new CopyOnWriteArrayList<>();

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
  void aContextThatIsPassedCountsBeforeThatOfTheSubscription() {
    service
        .getIn(span("passed"), () -> service.get(() -> Mono.just(Item.CUP)))
        .flatMap(item -> service.create(() -> Mono.just(item)))
        .contextWrite(context -> context.put(ActivityContext.class, request))
        .block();

    assertThat(tracker.starts()).containsExactly("passed > get", "get > get", "request > create");
  }

  @Test
  void nullIsNoContextThatIsPassed() {
    service
        .getIn(null, () -> Mono.just(Item.CUP))
        .contextWrite(context -> context.put(ActivityContext.class, request))
        .block();

    assertThat(tracker.starts()).containsExactly("request > get");
  }

  @Test
  void theActivityIsCurrentForTheWorkAloneOnTheThreadThatSubscribes() {
    service
        .get(() -> Mono.fromCallable(() -> noting(Item.CUP)))
        .map(this::noting)
        .flatMap(item -> service.create(() -> Mono.fromCallable(() -> noting(item))))
        .contextWrite(context -> context.put(ActivityContext.class, request))
        .block();

    assertThat(current).containsExactly("get", "request", "create");
  }

  @Test
  void theActivityIsCurrentWhileTheWorkIsAskedAndCancelled() {
    Flux<Item> items =
        service.list(
            () ->
                Flux.<Item>generate(sink -> sink.next(noting(Item.CUP)))
                    .doOnCancel(() -> noting(Item.CUP)));

    ContextScope scope = request.makeCurrent();
    try (scope) {
      items.doOnNext(this::noting).take(2).blockLast();
    }

    assertThat(current).containsExactly("list", "request", "list", "request", "list");
  }

  @Test
  void theSubscriberIsCalledInItsOwnContextOnWhateverThread() {
    Mono<Item> item =
        service.get(
            () -> Mono.delay(Duration.ofMillis(5), Schedulers.parallel()).map(tick -> Item.CUP));

    ContextScope scope = request.makeCurrent();
    try (scope) {
      item.map(this::noting).block();
    }
    String left =
        Mono.fromCallable(() -> SpanTracker.span(ActivityContext.current()))
            .subscribeOn(Schedulers.parallel())
            .block();

    assertThat(current).containsExactly("request");
    assertThat(left).isEqualTo("null");
  }

  @Test
  void theActivityOfRailsIsCurrentForTheWorkAlone() {
    service
        .spread(() -> Flux.just(Item.CUP).map(this::noting).parallel(2).map(this::noting))
        .map(this::noting)
        .sequential()
        .blockLast();

    assertThat(current).containsExactly("spread", "spread", "null");
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

  private Item noting(Item item) {
    current.add(SpanTracker.span(ActivityContext.current()));
    return item;
  }

  private static ActivityContext span(String name) {
    return ActivityContext.root().with(ContextKey.SPAN_ID, name);
  }
}
