package dev.tracker.benchmarks.containers;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what tracking costs in the containers, and prints tables of it. */
public final class Report {
  private static final int FORKS = 3;
  private static final int PROCESSES = 20;

  private Report() {}

  /**
   * Measures.
   *
   * @param arguments {@code calls} and how many forks each has, by default 3, or {@code starts} and
   *     how many processes each has, by default 20; by default both
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    System.out.printf(
        "JDK %s, %d processors%n%n",
        System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors());
    String what = arguments.length > 0 ? arguments[0] : "all";
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    switch (what) {
      case "calls" -> Calls.measure(count > 0 ? count : FORKS);
      case "starts" -> Starts.measure(count > 0 ? count : PROCESSES);
      case "all" -> {
        Calls.measure(FORKS);
        System.out.println();
        Starts.measure(PROCESSES);
      }
      default -> throw new IllegalArgumentException("neither calls nor starts: " + what);
    }
  }
}
