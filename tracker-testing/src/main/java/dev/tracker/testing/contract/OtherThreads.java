package dev.tracker.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs parts of a test on threads of their own, and lets what they throw fail the test. */
final class OtherThreads {

  private OtherThreads() {}

  /** Runs a part on a new thread, to its end. */
  static void run(Runnable part) {
    runTogether(1, part);
  }

  /** Runs a part on many threads, which begin at the same time, to the end of all. */
  static void runTogether(int threads, Runnable part) {
    CyclicBarrier begin = new CyclicBarrier(threads);
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      tasks.add(
          new FutureTask<>(
              () -> {
                begin.await();
                part.run();
                return null;
              }));
    }
    tasks.forEach(OtherThreads::start);
    for (FutureTask<Void> task : tasks) {
      await(task);
    }
  }

  private static void start(FutureTask<Void> task) {
    Thread thread = new Thread(task, "contract-kit");
    thread.setDaemon(true);
    thread.start();
  }

  private static void await(FutureTask<Void> task) {
    try {
      task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new AssertionError("a thread of the test failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted, as it took too long", interrupted);
    }
  }
}
