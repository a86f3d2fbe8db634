package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Trace;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.ParallelFlux;

/** What it is supplied with, or something that passes it on. */
final class SuppliedNumbers implements ReactorService {
  private final UnaryOperator<Mono<Integer>> monos;
  private final UnaryOperator<Flux<Integer>> fluxes;
  private final UnaryOperator<ConnectableFlux<Integer>> connectables;

  private SuppliedNumbers(
      UnaryOperator<Mono<Integer>> monos,
      UnaryOperator<Flux<Integer>> fluxes,
      UnaryOperator<ConnectableFlux<Integer>> connectables) {
    this.monos = monos;
    this.fluxes = fluxes;
    this.connectables = connectables;
  }

  static SuppliedNumbers asTheyAre() {
    return new SuppliedNumbers(mono -> mono, flux -> flux, flux -> flux);
  }

  /** See {@link PassThrough}. */
  static SuppliedNumbers passedThrough(boolean always) {
    return new SuppliedNumbers(
        mono -> PassThrough.of(mono, always),
        flux -> PassThrough.of(flux, always),
        flux -> always ? new ConnectableView(flux, f -> PassThrough.of(f, true)) : flux);
  }

  /** Tells the trace of subscriptions and of their ends. */
  static SuppliedNumbers counted(Trace trace) {
    UnaryOperator<Flux<Integer>> counting = flux -> Counted.flux(flux, trace);
    return new SuppliedNumbers(
        mono -> Counted.mono(mono, trace), counting, flux -> new ConnectableView(flux, counting));
  }

  @Override
  public Mono<Integer> mono(Supplier<Mono<Integer>> source) {
    return monos.apply(source.get());
  }

  @Override
  public Mono<Integer> changing(Supplier<Mono<Integer>> source) {
    return monos.apply(source.get());
  }

  @Override
  public Flux<Integer> flux(Supplier<Flux<Integer>> source) {
    return fluxes.apply(source.get());
  }

  @Override
  public Flux<Integer> changingAll(Supplier<Flux<Integer>> source) {
    return fluxes.apply(source.get());
  }

  @Override
  public ConnectableFlux<Integer> connectable(Supplier<ConnectableFlux<Integer>> source) {
    return connectables.apply(source.get());
  }

  @Override
  public GroupedFlux<Integer, Integer> grouped(Supplier<GroupedFlux<Integer, Integer>> source) {
    return source.get();
  }

  @Override
  public ParallelFlux<Integer> parallel(Supplier<ParallelFlux<Integer>> source) {
    return source.get();
  }
}
