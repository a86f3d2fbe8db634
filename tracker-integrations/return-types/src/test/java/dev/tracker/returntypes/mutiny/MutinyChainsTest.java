package dev.tracker.returntypes.mutiny;

import dev.tracker.returntypes.chains.Chains.Mode;
import dev.tracker.returntypes.chains.Comparison;
import dev.tracker.returntypes.chains.Trace;
import dev.tracker.returntypes.chains.Watching;
import dev.tracker.testing.RecordingTracker;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
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
    Watching watching = new Watching(random, trace, false);
    try {
      new MutinyChain(random, service, trace, later)
          .multi(operators)
          .subscribe()
          .withSubscriber(new Watcher(watching));
      runAll(later);
      if (!watching.hasEnded()) {
        watching.giveUp();
      }
      runAll(later);
    } catch (RuntimeException | Error error) {
      trace.add("thrown", error);
      watching.giveUp();
    }
  }

  private static void runAll(Queue<Runnable> later) {
    for (Runnable task = later.poll(); task != null; task = later.poll()) {
      task.run();
    }
  }
}
