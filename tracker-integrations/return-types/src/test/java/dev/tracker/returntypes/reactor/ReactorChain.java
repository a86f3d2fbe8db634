package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Trace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A chain that is being made, and what its operators are made with. */
final class ReactorChain {
  private static final int DEEPEST = 2;

  final Random random;
  final ReactorService service;
  final Trace trace;
  final VirtualTimeScheduler time;
  private int depth;

  ReactorChain(Random random, ReactorService service, Trace trace, VirtualTimeScheduler time) {
    this.random = random;
    this.service = service;
    this.trace = trace;
    this.time = time;
  }

  /** A source and operators on it, every third of them tracked or so. */
  Flux<Integer> flux(int operators) {
    Flux<Integer> flux = FluxSources.any(this);
    for (int i = 0; i < operators; i++) {
      flux = random.nextInt(3) == 0 ? tracked(flux) : FluxOperators.any(this, flux);
    }
    return flux;
  }

  Flux<Integer> tracked(Flux<Integer> flux) {
    trace.operator("TRACKED");
    return random.nextBoolean() ? service.flux(() -> flux) : service.changingAll(() -> flux);
  }

  Mono<Integer> tracked(Mono<Integer> mono) {
    trace.operator("TRACKED");
    return random.nextBoolean() ? service.mono(() -> mono) : service.changing(() -> mono);
  }

  /** A short chain within an operator; of a certain depth on, nothing but a source. */
  Flux<Integer> nested() {
    depth++;
    trace.operator("(");
    Flux<Integer> nested = depth > DEEPEST ? FluxSources.simple(this) : flux(random.nextInt(3));
    Flux<Integer> result = random.nextBoolean() ? tracked(nested) : nested;
    trace.operator(")");
    depth--;
    return result;
  }

  Mono<Integer> nestedMono() {
    trace.operator("(");
    Mono<Integer> result = MonoOperators.chain(this, MonoOperators.source(this));
    trace.operator(")");
    return result;
  }

  <T> T oneOf(Map<String, T> choices) {
    List<String> names = List.copyOf(choices.keySet());
    String name = names.get(random.nextInt(names.size()));
    trace.operator(name);
    return choices.get(name);
  }

  Duration while_() {
    return Duration.ofMillis(1 + random.nextInt(20));
  }

  /** Fails for some items, unless it is one that never does. */
  UnaryOperator<Integer> function() {
    int kind = random.nextInt(6);
    int unlucky = random.nextInt(6);
    return item -> {
      if (kind < 2 && item % 6 == unlucky) {
        throw kind == 0
            ? new IllegalStateException("item " + item)
            : Exceptions.propagate(new IOException("item " + item));
      }
      return (item * 3 + kind) % 50;
    };
  }

  Function<Throwable, Flux<Integer>> fallback() {
    Flux<Integer> nested = nested();
    return error -> {
      trace.add("fallback", error);
      return nested;
    };
  }
}
