package dev.tracker.returntypes.reactor;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.returntypes.chains.Comparison;
import dev.tracker.returntypes.chains.Trace;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Hooks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Nobody can tell a chain that is tracked, under whatever hooks. */
class ReactorChainsTest {
  private static final int LONGEST = 9;

  private boolean automaticPropagation;

  @Test
  void nobodyCanTellThatAChainIsTracked() {
    Comparison comparison = new Comparison(this::run, LONGEST);
    long first = Comparison.firstSeed();
    for (long seed = first; seed < first + Comparison.count(500); seed++) {
      compare(comparison, seed, EnumSet.noneOf(ReactorHook.class));
      for (ReactorHook hook : ReactorHook.values()) {
        compare(comparison, seed, EnumSet.of(hook));
      }
      compare(comparison, seed, some(new Random(seed)));
    }
    comparison.assertSame("Reactor");
  }

  private static Set<ReactorHook> some(Random random) {
    Set<ReactorHook> some = EnumSet.noneOf(ReactorHook.class);
    for (ReactorHook hook : ReactorHook.values()) {
      if (random.nextInt(4) == 0) {
        some.add(hook);
      }
    }
    return some;
  }

  private void compare(Comparison comparison, long seed, Set<ReactorHook> hooks) {
    hooks.forEach(ReactorHook::install);
    automaticPropagation = hooks.contains(ReactorHook.AUTOMATIC_PROPAGATION);
    try {
      comparison.compare(seed, hooks.toString());
    } finally {
      hooks.forEach(ReactorHook::remove);
    }
  }

  private void run(Random random, int operators, Mode mode, RecordingTracker tracker, Trace trace) {
    Hooks.onErrorDropped(error -> trace.add("dropped error", error));
    Hooks.onNextDropped(item -> trace.add("dropped", item));
    VirtualTimeScheduler time = VirtualTimeScheduler.create();
    ReactorService service =
        switch (mode) {
          case PLAIN -> SuppliedNumbers.passedThrough(automaticPropagation);
          case TRACKED -> new TrackedReactorService(SuppliedNumbers.asTheyAre(), tracker);
          case COUNTED -> SuppliedNumbers.counted(trace);
        };
    try {
      Watcher watcher = new Watcher(random, trace);
      Flux<Integer> flux = new ReactorChain(random, service, trace, time).flux(operators);
      watch(flux, watcher, time, trace);
    } finally {
      time.dispose();
      Hooks.resetOnErrorDropped();
      Hooks.resetOnNextDropped();
    }
  }

  private static void watch(
      Flux<Integer> flux, Watcher watcher, VirtualTimeScheduler time, Trace trace) {
    try {
      flux.subscribe(watcher);
      for (int i = 0; i < 100 && !watcher.ended(); i++) {
        time.advanceTimeBy(Duration.ofMillis(5));
      }
      if (!watcher.ended()) {
        watcher.cancel();
      }
      time.advanceTimeBy(Duration.ofSeconds(1));
    } catch (RuntimeException | Error error) {
      trace.add("thrown", error);
      watcher.cancel();
    }
  }
}
