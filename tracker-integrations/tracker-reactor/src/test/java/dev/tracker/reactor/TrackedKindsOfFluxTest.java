package dev.tracker.reactor;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Scannable;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.util.RaceTestUtils;

class TrackedKindsOfFluxTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);

  @AfterEach
  void theContractIsKept() {
    assertThat(tracker).keptTheContract();
  }

  @Test
  void aConnectableFluxStaysOneAndTracksItsSubscribers() {
    ConnectableFlux<Item> watched = service.watch(() -> Flux.just(Item.CUP, Item.JUG).publish());
    assertThat(tracker).recordedNothing();

    Mono<List<Item>> first = collected(watched);
    Mono<List<Item>> second = collected(watched);
    watched.connect();

    assertThat(first.block()).containsExactly(Item.CUP, Item.JUG);
    assertThat(second.block()).containsExactly(Item.CUP, Item.JUG);
    assertThat(tracker).recordedActivities(2);
    assertThat(tracker).activity(1).didNotFail().ended();
  }

  private static Mono<List<Item>> collected(Flux<Item> items) {
    return Mono.fromFuture(items.collectList().toFuture());
  }

  @Test
  void aConnectableFluxMayConnectByItself() {
    assertThat(service.watch(() -> Flux.just(Item.CUP).publish()).refCount().blockLast())
        .isSameAs(Item.CUP);
    assertThat(service.watch(() -> Flux.just(Item.CUP).replay()).autoConnect().blockLast())
        .isSameAs(Item.CUP);

    assertThat(tracker).recordedActivities(2);
  }

  @Test
  void connectingIsNoSubscription() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    ConnectableFlux<Item> watched = service.watch(() -> Flux.<Item>never().publish());
    Disposable first = watched.subscribe();
    Disposable second = watched.subscribe();
    Disposable connection = watched.connect();

    assertThat(tracker).recordedActivities(2);

    first.dispose();
    assertThat(tracker).activity(0).failedWith(CancellationException.class);
    assertThat(tracker.activities().get(1).isEnded()).isFalse();
    second.dispose();
    connection.dispose();
  }

  @Test
  void aGroupedFluxStaysOne() {
    Flux<String> keys =
        Flux.just(Item.CUP, Item.JUG)
            .groupBy(Item::name)
            .flatMap(
                group -> {
                  GroupedFlux<String, Item> tracked = service.group(() -> group);
                  return tracked.map(item -> tracked.key() + item.id());
                });

    assertThat(keys.collectList().block()).containsExactly("cup1", "jug2");
    assertThat(tracker).recordedActivities(2);
    assertThat(tracker).activity(1).reportedChange("2", null);
  }

  @Test
  void theRailsOfAParallelFluxAreOneActivity() {
    ParallelFlux<Item> spread =
        service.spread(
            () ->
                Flux.range(0, 100)
                    .map(number -> new Item("7", "item" + number))
                    .parallel(4)
                    .runOn(Schedulers.parallel()));

    assertThat(spread.parallelism()).isEqualTo(4);
    assertThat(spread.sequential().collectList().block()).hasSize(100);
    assertThat(tracker).onlyActivity().detached().reportedChange("7", null).ended();
  }

  @Test
  void anErrorOfARailIsTheFailure() {
    IOException error = new IOException("disk");

    assertThatThrownBy(
            () ->
                service
                    .spread(
                        () ->
                            Flux.just(Item.CUP, Item.JUG)
                                .parallel(2)
                                .flatMap(i -> Flux.error(error)))
                    .sequential()
                    .blockLast())
        .hasRootCause(error);

    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void cancellationOfAllRailsIsCancellation() {
    service.spread(() -> Flux.<Item>never().parallel(2)).sequential().subscribe().dispose();

    assertThat(tracker).onlyActivity().failedWith(CancellationException.class).ended();
  }

  @Test
  void aRailMayBeCancelledWhileItCompletes() {
    int races = 1_000;
    for (int i = 0; i < races; i++) {
      Sinks.Many<Item> sink = Sinks.many().unicast().onBackpressureBuffer();
      Disposable subscription =
          service.spread(() -> sink.asFlux().parallel(3)).sequential().subscribe();
      RaceTestUtils.race(sink::tryEmitComplete, subscription::dispose);
    }

    assertThat(tracker).recordedActivities(races).allEnded();
  }

  @Test
  void whatIsNamedUpstreamIsFoundDownstream() {
    ConnectableFlux<Item> watched =
        service.watch(() -> Flux.just(Item.CUP).name("items").publish());

    assertThat(Scannable.from(watched).name()).isEqualTo("items");
  }
}
