package dev.tracker.returntypes.reactor;

import java.util.Map;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Operators that subscribe once for several, or look at the context. */
final class SharingOperators {
  private SharingOperators() {}

  static void put(Map<String, FluxOperators> all) {
    all.put("share", (chain, flux) -> twice(flux.share()));
    all.put("cache", (chain, flux) -> twice(flux.cache()));
    all.put("refCount", (chain, flux) -> connectable(chain, flux.publish(2)).refCount(1));
    all.put("autoConnect", (chain, flux) -> autoConnected(chain, flux.publish()));
    all.put("replay", (chain, flux) -> autoConnected(chain, flux.replay(2)));
    all.put(
        "publishWith",
        (chain, flux) -> flux.publish(shared -> chain.service.flux(() -> shared.map(i -> i + 1))));
    all.put(
        "transform", (chain, flux) -> flux.transform(f -> chain.service.flux(() -> f.map(i -> i))));
    all.put(
        "transformDeferred",
        (chain, flux) -> flux.transformDeferred(f -> chain.service.flux(() -> f)));
    all.put(
        "transformContextual",
        (chain, flux) ->
            flux.transformDeferredContextual(
                (f, context) -> f.map(i -> i + (int) context.getOrDefault("tenant", 0))));
    all.put(
        "deferContextual",
        (chain, flux) ->
            chain.service.flux(
                () ->
                    Flux.deferContextual(
                        context -> flux.map(i -> i + (int) context.getOrDefault("user", 0)))));
    all.put(
        "tap",
        (chain, flux) ->
            flux.tap(
                () ->
                    new reactor.core.observability.DefaultSignalListener<Integer>() {
                      @Override
                      public void doOnNext(Integer item) {
                        chain.trace.add("taps", item);
                      }
                    }));
    all.put("lift", (chain, flux) -> chain.service.mono(() -> flux.next()).as(Mono::flux));
  }

  private static ConnectableFlux<Integer> connectable(
      ReactorChain chain, ConnectableFlux<Integer> flux) {
    chain.trace.operator("TRACKED");
    return chain.service.connectable(() -> flux);
  }

  /** Once connected it stays so, and takes no more items when nobody asks for them. */
  private static Flux<Integer> autoConnected(ReactorChain chain, ConnectableFlux<Integer> flux) {
    chain.trace.leaveOpen();
    return twice(connectable(chain, flux).autoConnect(2));
  }

  private static Flux<Integer> twice(Flux<Integer> flux) {
    return Flux.merge(flux, flux);
  }
}
