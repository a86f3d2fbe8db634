package dev.tracker.returntypes.reactor;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.util.function.Supplier;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/** Each method returns what it is supplied with. */
@TrackActivity(subject = "number")
interface ReactorService {

  @TrackActivity(effect = Effect.READ)
  Mono<Integer> mono(Supplier<Mono<Integer>> source);

  @TrackActivity(operation = "change", changeId = "result")
  Mono<Integer> changing(Supplier<Mono<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  Flux<Integer> flux(Supplier<Flux<Integer>> source);

  @TrackActivity(operation = "change_all", changeId = "result")
  Flux<Integer> changingAll(Supplier<Flux<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  ConnectableFlux<Integer> connectable(Supplier<ConnectableFlux<Integer>> source);

  @TrackActivity(effect = Effect.READ)
  GroupedFlux<Integer, Integer> grouped(Supplier<GroupedFlux<Integer, Integer>> source);

  @TrackActivity(operation = "spread", changeId = "result")
  ParallelFlux<Integer> parallel(Supplier<ParallelFlux<Integer>> source);
}
