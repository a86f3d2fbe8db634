package dev.tracker.benchmarks.containers;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a call takes.
 *
 * @param fastest the fastest iteration of all forks, in nanoseconds: what others disturb least
 * @param mean the mean of them
 * @param error how far off the mean may be to either side, with a confidence of 99.9 %
 * @param bytes what a call allocates
 */
record Measured(double fastest, double mean, double error, double bytes) {

  static Measured of(RunResult result) {
    Result<?> time = result.getPrimaryResult();
    Result<?> bytes =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    double fastest =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .min()
            .orElseThrow();
    return new Measured(fastest, time.getScore(), time.getScoreError(), bytes.getScore());
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f ± %.2f) ns, %.0f B", fastest, mean, error, bytes);
  }
}
