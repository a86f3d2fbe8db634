package dev.tracker.returntypes.mutiny;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.returntypes.chains.Comparison;
import dev.tracker.returntypes.chains.Trace;
import dev.tracker.testing.RecordingTracker;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.ContextSupport;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Nobody can tell a chain that is tracked, under whatever interceptors. */
class MutinyChainsTest {
  private static final int LONGEST = 9;

  @Test
  void nobodyCanTellThatAChainIsTracked() {
    Comparison comparison = new Comparison(MutinyChainsTest::run, LONGEST);
    for (MutinyHook hook : MutinyHook.values()) {
      hook.install();
      try {
        long first = Comparison.firstSeed();
        for (long seed = first; seed < first + Comparison.count(500); seed++) {
          comparison.compare(seed, hook.toString());
        }
      } finally {
        hook.remove();
        Infrastructure.resetDroppedExceptionHandler();
      }
    }
    comparison.assertSame("Mutiny");
  }

  private static void run(
      Random random, int operators, Mode mode, RecordingTracker tracker, Trace trace) {
    Infrastructure.setDroppedExceptionHandler(error -> trace.add("dropped", error));
    Queue<Runnable> later = new ArrayDeque<>();
    MutinyService service =
        switch (mode) {
          case PLAIN -> new SuppliedMutiny();
          case TRACKED -> new TrackedMutinyService(new SuppliedMutiny(), tracker);
          case COUNTED -> SuppliedMutiny.counted(trace);
        };
    Watcher watcher = new Watcher(random, trace);
    try {
      new MutinyChain(random, service, trace, later)
          .multi(operators)
          .subscribe()
          .withSubscriber(watcher);
      runAll(later);
      if (!watcher.ended) {
        watcher.cancel();
      }
      runAll(later);
    } catch (RuntimeException | Error error) {
      trace.add("thrown", error);
      watcher.cancel();
    }
  }

  private static void runAll(Queue<Runnable> later) {
    for (Runnable task = later.poll(); task != null; task = later.poll()) {
      task.run();
    }
  }

  /** Asks for as much as it was decided to, and tells the trace. */
  private static final class Watcher implements MultiSubscriber<Integer>, ContextSupport {
    private final Trace trace;
    private final long batch;
    private final int cancelAfter;
    private Flow.Subscription subscription;
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
    public Context context() {
      return Context.of("tenant", 4);
    }

    @Override
    public void onSubscribe(Flow.Subscription upstream) {
      trace.add("subscribed");
      subscription = upstream;
      subscription.request(batch);
    }

    @Override
    public void onItem(Integer item) {
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
    public void onFailure(Throwable error) {
      trace.add("error", error);
      ended = true;
    }

    @Override
    public void onCompletion() {
      trace.add("complete");
      ended = true;
    }
  }
}
