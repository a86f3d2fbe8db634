package dev.tracker.reactor;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.test.util.RaceTestUtils;

class TrackedFluxTest {
  private static final int RACES = 2_000;

  private final RecordingTracker tracker = new RecordingTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);

  @AfterEach
  void theContractIsKept() {
    assertThat(tracker).keptTheContract();
  }

  @Test
  void theLastItemIsTheResult() {
    StepVerifier.create(service.importAll(() -> Flux.just(Item.CUP, Item.JUG)))
        .expectNext(Item.CUP, Item.JUG)
        .verifyComplete();

    assertThat(tracker)
        .onlyActivity()
        .startedOnThread(Thread.currentThread())
        .detached()
        .reportedChange("2", null)
        .ended();
  }

  @Test
  void anEmptyFluxResultsInNothing() {
    StepVerifier.create(service.importAll(Flux::empty)).verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange(null, null).ended();
  }

  @Test
  void anErrorAfterItemsIsTheFailure() {
    IOException error = new IOException("disk");

    StepVerifier.create(service.importAll(() -> Flux.just(Item.CUP).concatWith(Flux.error(error))))
        .expectNext(Item.CUP)
        .verifyErrorSatisfies(thrown -> assertThat(thrown).isSameAs(error));

    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void whoHasHadEnoughCancels() {
    service.list(() -> Flux.just(Item.CUP, Item.JUG)).take(1).blockLast();

    assertThat(tracker).onlyActivity().failedWith(CancellationException.class).ended();
  }

  @Test
  void demandPassesUntouched() {
    TestPublisher<Item> source = TestPublisher.create();

    StepVerifier.create(service.list(source::flux), 0)
        .then(() -> source.assertMaxRequested(0))
        .thenRequest(1)
        .then(() -> source.assertMinRequested(1).assertMaxRequested(1))
        .then(() -> source.next(Item.CUP))
        .expectNext(Item.CUP)
        .then(source::complete)
        .verifyComplete();
    source.assertWasNotCancelled();
  }

  @Test
  void cancellationReachesTheSource() {
    TestPublisher<Item> source = TestPublisher.create();

    StepVerifier.create(service.list(source::flux)).thenCancel().verify();

    source.assertCancelled(1);
  }

  @Test
  void fusedOperatorsAroundKeepTheOrder() {
    Flux<Item> source = Flux.range(0, 1_000).map(TrackedFluxTest::item);

    Flux<Item> tracked =
        service
            .importAll(() -> source.filter(item -> !item.id().endsWith("7")))
            .publishOn(Schedulers.parallel(), 16);

    assertThat(tracked.collectList().block())
        .extracting(Item::id)
        .isEqualTo(source.map(Item::id).filter(id -> !id.endsWith("7")).collectList().block());
    assertThat(tracker).onlyActivity().reportedChange("999", null);
  }

  @Test
  void hasEndedWhenTheSubscriberSeesTheCompletion() {
    AtomicBoolean ended = new AtomicBoolean();

    service
        .list(() -> Flux.just(Item.CUP))
        .doOnComplete(() -> ended.set(tracker.onlyActivity().isEnded()))
        .blockLast();

    assertThat(ended).isTrue();
  }

  @Test
  void eachSubscriptionRetryAndRepetitionIsAnActivity() {
    Flux<Item> items = service.list(() -> Flux.just(Item.CUP));
    items.blockLast();
    items.repeat(1).blockLast();
    service.list(() -> Flux.error(new IOException("disk"))).retry(1).onErrorComplete().blockLast();

    assertThat(tracker).recordedActivities(5);
  }

  @Test
  void completionAndCancellationMayRace() {
    for (int i = 0; i < RACES; i++) {
      Sinks.Many<Item> sink = Sinks.many().unicast().onBackpressureBuffer();
      var subscription = service.importAll(sink::asFlux).subscribe();
      RaceTestUtils.race(sink::tryEmitComplete, subscription::dispose);
    }

    assertThat(tracker).recordedActivities(RACES).allEnded();
  }

  @Test
  void failureAndCancellationMayRace() {
    IOException error = new IOException("disk");
    for (int i = 0; i < RACES; i++) {
      Sinks.Many<Item> sink = Sinks.many().unicast().onBackpressureBuffer();
      var subscription = service.list(sink::asFlux).onErrorComplete().subscribe();
      RaceTestUtils.race(() -> sink.tryEmitError(error), subscription::dispose);
    }

    assertThat(tracker).recordedActivities(RACES).allEnded();
  }

  @Test
  void nullInsteadOfAFluxIsAnActivityOfItsOwn() {
    assertThat(service.list(() -> null)).isNull();

    assertThat(tracker).onlyActivity().notDetached().ended();
  }

  @Test
  void withoutValuesNothingOfTheItemsIsReported() {
    tracker.wantsValues(false);

    List<Item> items = service.importAll(() -> Flux.just(Item.CUP)).collectList().block();

    assertThat(items).containsExactly(Item.CUP);
    assertThat(tracker).onlyActivity().reportedChange(null, null);
  }

  private static Item item(int number) {
    return new Item(String.valueOf(number), "item");
  }
}
