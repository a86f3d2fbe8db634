package dev.tracker.returntypes.reactor;

import java.util.Map;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Operators that leave the thread, or wait; all in virtual time. */
final class TimedOperators {
  private TimedOperators() {}

  static void put(Map<String, FluxOperators> all) {
    all.put("publishOn", (chain, flux) -> flux.publishOn(chain.time));
    all.put("publishOnSmall", (chain, flux) -> flux.publishOn(chain.time, false, 2));
    all.put("publishOnNow", (chain, flux) -> flux.publishOn(Schedulers.immediate()));
    all.put("subscribeOn", (chain, flux) -> flux.subscribeOn(chain.time));
    all.put("cancelOn", (chain, flux) -> flux.cancelOn(chain.time));
    all.put("delayElements", (chain, flux) -> flux.delayElements(chain.while_(), chain.time));
    all.put("delaySequence", (chain, flux) -> flux.delaySequence(chain.while_(), chain.time));
    all.put(
        "delaySubscription", (chain, flux) -> flux.delaySubscription(chain.while_(), chain.time));
    all.put(
        "timeout",
        (chain, flux) -> {
          Flux<Integer> fallback = chain.nested();
          return flux.timeout(chain.while_(), fallback, chain.time);
        });
    all.put("timeoutError", (chain, flux) -> flux.timeout(chain.while_(), chain.time));
    all.put("takeFor", (chain, flux) -> flux.take(chain.while_(), chain.time));
    all.put(
        "bufferTimeout",
        (chain, flux) ->
            flux.bufferTimeout(2, chain.while_(), chain.time).map(items -> items.size()));
    all.put("onBackpressureBuffer", (chain, flux) -> flux.onBackpressureBuffer());
    all.put(
        "onBackpressureSmall",
        (chain, flux) ->
            flux.onBackpressureBuffer(
                2, item -> chain.trace.add("overflows", item), BufferOverflowStrategy.DROP_OLDEST));
    all.put(
        "onBackpressureDrop",
        (chain, flux) -> flux.onBackpressureDrop(item -> chain.trace.add("drops", item)));
    all.put("onBackpressureLatest", (chain, flux) -> flux.onBackpressureLatest());
    all.put("onBackpressureError", (chain, flux) -> flux.onBackpressureError());
  }
}
