package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/**
 * One decorator under many completions from several threads, some of which race with a
 * cancellation. There are ten million of them, or as many as {@code -Dtracker.calls} says.
 */
@SuppressWarnings("FutureReturnValueIgnored") // What the tracker hears of it is what counts.
class StageStressTest {
  private static final long CALLS = Long.getLong("tracker.calls", 10_000_000);
  private static final int CALLERS = 4;
  private static final int BATCH = 1_000;

  /** What a run may leave behind: less than a byte for each call. */
  private static final long RETAINED_BYTES = 8 << 20;

  private static final Exception FAILURE = new ParcelLost();

  private final CountingTracker tracker = new CountingTracker();
  private final CounterService service =
      decorate(CounterService.class, (number, outcome) -> outcome, tracker);
  private final BlockingQueue<List<Call>> batches = new LinkedBlockingQueue<>(4);
  private final LongAdder changed = new LongAdder();
  private final LongAdder changedIds = new LongAdder();
  private final LongAdder failed = new LongAdder();

  private record Call(long number, CompletableFuture<Long> outcome) {}

  @Test
  void missesAndRetainsNothing() throws Exception {
    long heapBefore = usedHeap();
    long began = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(2 * CALLERS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        running.add(threads.submit(calls(caller)));
        running.add(threads.submit(completions()));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    long seconds = Math.max(1, (System.nanoTime() - began) / 1_000_000_000);
    long retained = usedHeap() - heapBefore;

    System.out.printf(
        "%,d starts, %,d ends, %,d changes, %,d errors, %,d faults; %,d bytes retained; %d s%n",
        tracker.starts.sum(),
        tracker.ends.sum(),
        tracker.changes.sum(),
        tracker.errors.sum(),
        tracker.faults.sum(),
        retained,
        seconds);
    assertThat(tracker.starts.sum()).isEqualTo(batchesOfEach() * BATCH * CALLERS);
    assertThat(tracker.ends.sum()).isEqualTo(tracker.starts.sum());
    assertThat(tracker.changes.sum()).isEqualTo(changed.sum());
    assertThat(tracker.changedIds.sum()).isEqualTo(changedIds.sum());
    assertThat(tracker.errors.sum()).isEqualTo(failed.sum());
    assertThat(tracker.faults.sum()).isZero();
    assertThat(retained).isLessThan(RETAINED_BYTES);
  }

  private static long batchesOfEach() {
    return CALLS / BATCH / CALLERS;
  }

  /** Hands each batch on to be completed, and cancels some of it meanwhile. */
  private Callable<Void> calls(int caller) {
    return () -> {
      for (long batch = 0; batch < batchesOfEach(); batch++) {
        List<Call> calls = new ArrayList<>(BATCH);
        for (int i = 0; i < BATCH; i++) {
          long number = (batch * CALLERS + caller) * BATCH + i;
          CompletableFuture<Long> outcome = new CompletableFuture<>();
          if (number % 7 == 0) {
            complete(number, outcome);
          }
          service.addNumber(number, outcome);
          calls.add(new Call(number, outcome));
        }
        batches.put(calls);
        for (int i = 0; i < BATCH; i += 10) {
          if (calls.get(i).outcome().cancel(true)) {
            failed.increment();
          }
        }
      }
      return null;
    };
  }

  private Callable<Void> completions() {
    return () -> {
      for (long batch = 0; batch < batchesOfEach(); batch++) {
        batches.take().forEach(call -> complete(call.number(), call.outcome()));
      }
      return null;
    };
  }

  private void complete(long number, CompletableFuture<Long> outcome) {
    if (number % 3 == 0) {
      if (outcome.completeExceptionally(FAILURE)) {
        failed.increment();
      }
    } else if (outcome.complete(number)) {
      changed.increment();
      changedIds.add(number);
    }
  }

  private static long usedHeap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
