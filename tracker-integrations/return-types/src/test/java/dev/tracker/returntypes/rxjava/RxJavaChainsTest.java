package dev.tracker.returntypes.rxjava;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.returntypes.chains.Comparison;
import dev.tracker.returntypes.chains.Trace;
import dev.tracker.testing.RecordingTracker;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;

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
    Watcher watcher = new Watcher(random, trace);
    Flowable<Integer> flowable = new RxChain(random, service, trace, time).flowable(operators);
    try {
      flowable.subscribe(watcher);
      for (int i = 0; i < 100 && !watcher.ended; i++) {
        time.advanceTimeBy(5, MILLISECONDS);
      }
      if (!watcher.ended) {
        watcher.cancel();
      }
      time.advanceTimeBy(1_000, MILLISECONDS);
    } catch (RuntimeException | Error error) {
      trace.add("thrown", error);
      watcher.cancel();
    }
  }

  /** Asks for as much as it was decided to, and tells the trace. */
  private static final class Watcher implements FlowableSubscriber<Integer> {
    private final Trace trace;
    private final long batch;
    private final int cancelAfter;
    private Subscription subscription;
    private int items;
    private boolean ended;

    Watcher(Random random, Trace trace) {
      this.trace = trace;
      this.batch = random.nextBoolean() ? Long.MAX_VALUE : 1 + random.nextInt(3);
      this.cancelAfter = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 100;
    }

    void cancel() {
      trace.add("gives up");
      ended = true;
      if (subscription != null) {
        subscription.cancel();
      }
    }

    @Override
    public void onSubscribe(Subscription upstream) {
      trace.add("subscribed");
      subscription = upstream;
      subscription.request(batch);
    }

    @Override
    public void onNext(Integer item) {
      trace.add("next", item);
      items++;
      if (items == cancelAfter) {
        ended = true;
        subscription.cancel();
      } else if (batch != Long.MAX_VALUE && items % batch == 0) {
        subscription.request(batch);
      }
    }

    @Override
    public void onError(Throwable error) {
      trace.add("error", error);
      ended = true;
    }

    @Override
    public void onComplete() {
      trace.add("complete");
      ended = true;
    }
  }
}
