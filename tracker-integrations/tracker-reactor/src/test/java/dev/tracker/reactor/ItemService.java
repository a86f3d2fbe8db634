package dev.tracker.reactor;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.context.ActivityContext;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/** Each method returns what the test supplies, tracked. */
@TrackActivity(subject = "item")
interface ItemService {

  Mono<Item> get(Supplier<Mono<Item>> source);

  Mono<Item> getIn(ActivityContext context, Supplier<Mono<Item>> source);

  @TrackActivity(changeId = "result.id", changeData = "result.name")
  Mono<Item> create(Supplier<Mono<Item>> source);

  @TrackActivity(changeId = "result.id", changeData = "result.name")
  Mono<Optional<Item>> rename(Supplier<Mono<Optional<Item>>> source);

  @TrackActivity(changeId = "id", expected = CancellationException.class)
  Mono<Void> delete(String id, Supplier<Mono<Void>> source);

  Mono<?> findAny(Supplier<Mono<?>> source);

  @TrackActivity(changeId = "result.id")
  <T extends Item> Mono<? extends T> createOf(Supplier<Mono<T>> source);

  Flux<Item> list(Supplier<Flux<Item>> source);

  @TrackActivity(changeId = "result.id")
  Flux<Item> importAll(Supplier<Flux<Item>> source);

  @TrackActivity(effect = Effect.READ)
  ConnectableFlux<Item> watch(Supplier<ConnectableFlux<Item>> source);

  @TrackActivity(changeId = "result.id")
  GroupedFlux<String, Item> group(Supplier<GroupedFlux<String, Item>> source);

  @TrackActivity(changeId = "result.id")
  ParallelFlux<Item> spread(Supplier<ParallelFlux<Item>> source);
}
