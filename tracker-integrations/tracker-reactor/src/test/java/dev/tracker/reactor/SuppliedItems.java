package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

final class SuppliedItems implements ItemService {

  @Override
  public Mono<Item> get(Supplier<Mono<Item>> source) {
    return source.get();
  }

  @Override
  public Mono<Item> getIn(ActivityContext context, Supplier<Mono<Item>> source) {
    return source.get();
  }

  @Override
  public Mono<Item> create(Supplier<Mono<Item>> source) {
    return source.get();
  }

  @Override
  public Mono<Optional<Item>> rename(Supplier<Mono<Optional<Item>>> source) {
    return source.get();
  }

  @Override
  public Mono<Void> delete(String id, Supplier<Mono<Void>> source) {
    return source.get();
  }

  @Override
  public Mono<?> findAny(Supplier<Mono<?>> source) {
    return source.get();
  }

  @Override
  public <T extends Item> Mono<? extends T> createOf(Supplier<Mono<T>> source) {
    return source.get();
  }

  @Override
  public Flux<Item> list(Supplier<Flux<Item>> source) {
    return source.get();
  }

  @Override
  public Flux<Item> importAll(Supplier<Flux<Item>> source) {
    return source.get();
  }

  @Override
  public ConnectableFlux<Item> watch(Supplier<ConnectableFlux<Item>> source) {
    return source.get();
  }

  @Override
  public GroupedFlux<String, Item> group(Supplier<GroupedFlux<String, Item>> source) {
    return source.get();
  }

  @Override
  public ParallelFlux<Item> spread(Supplier<ParallelFlux<Item>> source) {
    return source.get();
  }
}
