package dev.tracker.benchmarks;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One line of the report.
 *
 * @param name the benchmark and its parameters
 * @param fastest the fastest iteration of all forks, in nanoseconds for each call
 * @param median the median of them
 * @param mean the mean of them
 * @param error how far off the mean may be to either side, with a confidence of 99.9 %
 * @param bytes what a call allocates, the median of the iterations
 */
record Row(String name, double fastest, double median, double mean, double error, double bytes) {

  static Row of(RunResult result) {
    String label = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.(\\w+)$", "$1.$2");
    String parameters =
        result.getParams().getParamsKeys().stream()
            .map(key -> " " + result.getParams().getParam(key))
            .collect(Collectors.joining());
    Result<?> bytes =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
    double[] times = sorted(result);
    Result<?> time = result.getPrimaryResult();
    return new Row(
        label + parameters,
        times[0],
        times[times.length / 2],
        time.getScore(),
        time.getScoreError(),
        bytes.getScore());
  }

  private static double[] sorted(RunResult result) {
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .toArray();
    Arrays.sort(times);
    return times;
  }
}
