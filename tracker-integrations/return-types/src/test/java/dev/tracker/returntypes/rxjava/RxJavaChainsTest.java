package dev.tracker.returntypes.rxjava;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.returntypes.chains.Comparison;
import dev.tracker.returntypes.chains.Trace;
import dev.tracker.returntypes.chains.Watching;
import dev.tracker.testing.RecordingTracker;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody can tell a chain that is tracked, under whatever hooks. */
class RxJavaChainsTest {
  private static final int LONGEST = 9;

  private boolean subscriptionsHooked;

  @Test
  void nobodyCanTellThatAChainIsTracked() {
    Comparison comparison = new Comparison(this::run, LONGEST);
    long first = Comparison.firstSeed();
    for (long seed = first; seed < first + Comparison.count(500); seed++) {
      compare(comparison, seed, EnumSet.noneOf(RxHook.class));
      for (RxHook hook : RxHook.values()) {
        compare(comparison, seed, EnumSet.of(hook));
      }
    }
    comparison.assertSame("RxJava");
  }

  private void compare(Comparison comparison, long seed, Set<RxHook> hooks) {
    hooks.forEach(RxHook::install);
    subscriptionsHooked =
        hooks.contains(RxHook.SUBSCRIBE_WRAPS) || hooks.contains(RxHook.SUBSCRIBE_CHANGES_ITEMS);
    try {
      comparison.compare(seed, hooks.toString());
    } finally {
      RxJavaPlugins.reset();
    }
  }

  private void run(Random random, int operators, Mode mode, RecordingTracker tracker, Trace trace) {
    RxJavaPlugins.setErrorHandler(error -> trace.add("dropped", error));
    TestScheduler time = new TestScheduler();
    RxService service =
        switch (mode) {
          case PLAIN -> SuppliedRx.passedThrough(subscriptionsHooked);
          case TRACKED -> new TrackedRxService(new SuppliedRx(), tracker);
          case COUNTED -> SuppliedRx.counted(trace);
        };
    Watching watching = new Watching(random, trace, false);
    Flowable<Integer> flowable = new RxChain(random, service, trace, time).flowable(operators);
    try {
      flowable.subscribe(new Watcher(watching));
      for (int i = 0; i < 100 && !watching.hasEnded(); i++) {
        time.advanceTimeBy(5, MILLISECONDS);
      }
      if (!watching.hasEnded()) {
        watching.giveUp();
      }
      time.advanceTimeBy(1_000, MILLISECONDS);
    } catch (RuntimeException | Error error) {
      trace.add("thrown", error);
      watching.giveUp();
    }
  }
}
