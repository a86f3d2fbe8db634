package dev.tracker.journal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Two ways of the same work in turns, so that both have the same good and bad moments: what is
 * compared are their fastest turns, and turn with turn. The turns are many and short, for a disk's
 * moods last for seconds.
 */
final class Turns {
  private static final int ROUNDS = Integer.getInteger("tracker.rounds", 151);
  private static final long NANOS = Long.getLong("tracker.round.millis", 60) * 1_000_000;

  private Turns() {}

  /** Work that is done again and again, by each of several threads. */
  @FunctionalInterface
  interface Work {
    void run(int thread) throws Exception;
  }

  /** Prints how much faster or slower the second is than the first. */
  static void compare(String what, int threads, Work first, Work second) throws Exception {
    rate(first, threads);
    rate(second, threads);
    List<Double> ratios = new ArrayList<>();
    List<Double> firsts = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      boolean inOrder = round % 2 == 0;
      double one = rate(inOrder ? first : second, threads);
      double other = rate(inOrder ? second : first, threads);
      firsts.add(inOrder ? one : other);
      seconds.add(inOrder ? other : one);
      ratios.add(inOrder ? other / one : one / other);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: median of turns %.2f x (%.2f to %.2f), fastest %.2f x (%.0f/s to %.0f/s)%n",
        what,
        median(ratios),
        min(ratios),
        max(ratios),
        max(seconds) / max(firsts),
        max(seconds),
        max(firsts));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double min(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private static double max(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /** How often a second it is done, by all threads together. */
  static double rate(Work work, int threads) throws Exception {
    AtomicLong count = new AtomicLong();
    AtomicReference<Exception> failed = new AtomicReference<>();
    long start = System.nanoTime();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  do {
                    work.run(number);
                    count.incrementAndGet();
                  } while (System.nanoTime() - start < NANOS);
                } catch (Exception failure) {
                  failed.set(failure);
                }
              });
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    if (failed.get() != null) {
      throw failed.get();
    }
    return count.get() * 1e9 / (System.nanoTime() - start);
  }
}
