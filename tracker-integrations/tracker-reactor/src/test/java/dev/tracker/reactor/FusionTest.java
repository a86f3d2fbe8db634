package dev.tracker.reactor;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Fuseable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Source and subscriber fuse through tracking, and the activity misses nothing by it. */
class FusionTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);

  @AfterEach
  void theContractIsKept() {
    assertThat(tracker).keptTheContract();
  }

  @Test
  void ofWhatIsThereAtOnce() {
    StepVerifier.create(service.importAll(() -> Flux.range(0, 9).map(FusionTest::item)))
        .expectFusion(Fuseable.SYNC)
        .expectNextCount(9)
        .verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange("8", null);
  }

  @Test
  void ofWhatComesLater() {
    Sinks.Many<Item> sink = Sinks.many().unicast().onBackpressureBuffer();
    StepVerifier.create(service.importAll(sink::asFlux))
        .expectFusion(Fuseable.ASYNC)
        .then(() -> sink.tryEmitNext(Item.CUP))
        .then(() -> sink.tryEmitNext(Item.JUG))
        .then(sink::tryEmitComplete)
        .expectNext(Item.CUP, Item.JUG)
        .verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange("2", null);
  }

  @Test
  void theLastItemCountsThatWasInTheQueueAtTheCompletion() {
    Flux<Item> items =
        service.importAll(
            () -> Flux.range(0, 1_000).map(FusionTest::item).publishOn(Schedulers.parallel()));

    assertThat(items.publishOn(Schedulers.single(), 7).count().block()).isEqualTo(1_000);
    assertThat(tracker).onlyActivity().reportedChange("999", null);
  }

  @Test
  void ofAMono() {
    StepVerifier.create(service.create(() -> Mono.fromCallable(() -> Item.CUP)))
        .expectFusion(Fuseable.ANY)
        .expectNext(Item.CUP)
        .verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange("1", "cup");
  }

  @Test
  void whatIsThrownWhenAnItemIsTakenIsTheFailure() {
    IllegalStateException error = new IllegalStateException();
    Flux<Item> items = service.list(() -> Flux.range(0, 9).map(number -> fail(error)));

    StepVerifier.create(items).expectFusion(Fuseable.SYNC).verifyErrorMatches(error::equals);
    assertThat(tracker).onlyActivity().failedWith(error);
  }

  @Test
  void cancellationIsCancellation() {
    Flux<Item> items = service.list(() -> Flux.range(0, 9).map(FusionTest::item));

    items.concatMap(Mono::just, 1).take(2).blockLast();

    assertThat(tracker).onlyActivity().failedWith(CancellationException.class);
  }

  @Test
  void thereIsNoneWhereTheSourceHasNone() {
    StepVerifier.create(service.list(() -> Flux.just(Item.CUP).hide()))
        .expectNoFusionSupport()
        .expectNext(Item.CUP)
        .verifyComplete();
    assertThat(service.list(() -> Flux.just(Item.CUP).hide())).isNotInstanceOf(Fuseable.class);
    assertThat(service.get(() -> Mono.just(Item.CUP).hide())).isNotInstanceOf(Fuseable.class);
  }

  private static Item fail(RuntimeException error) {
    throw error;
  }

  private static Item item(int number) {
    return new Item(String.valueOf(number), "item");
  }
}
