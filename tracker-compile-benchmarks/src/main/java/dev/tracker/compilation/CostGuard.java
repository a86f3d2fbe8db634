package dev.tracker.compilation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Compares what generating decorators costs with the figures in {@code costs.properties}. It only
 * knows figures that other machines share: lines, and how often one time goes into another of the
 * same run.
 *
 * @param lines the lines of the decorator of an interface of eight methods
 * @param ratio the processor time of a compilation that generates decorators, as times of one that
 *     gets them as source
 * @param allocation what javac's thread allocates in the former, as times of the latter
 */
record CostGuard(long lines, double ratio, double allocation) {
  private static final int INTERFACES = 1_000;
  static final int METHODS = 8;
  private static final int ROUNDS = 3;
  private static final double MORE_LINES = 1.02;
  private static final double MORE_TIME = 1.1;
  private static final double MORE_ALLOCATION = 1.05;

  /**
   * Measures, and fails where it costs more than was recorded.
   *
   * @param arguments the file of the recorded figures
   * @throws IOException if it cannot be read, or sources cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CostGuard limit = read(Path.of(arguments[0]));
    Path folder = Files.createTempDirectory("cost-guard");
    Trial trial = new Trial(new ServiceSources(INTERFACES, METHODS), folder.resolve("many"));
    CostGuard found =
        new CostGuard(
            trial.generatedLines() / INTERFACES,
            trial.ratio(ROUNDS),
            allocation(folder.resolve("some")));
    System.out.printf(
        Locale.ROOT,
        "%d lines for an interface of %d methods, recorded are %d%n"
            + "%.2f times the processor time of the source, recorded are %.2f%n"
            + "%.3f times what the source allocates, recorded are %.3f%n",
        found.lines,
        METHODS,
        limit.lines,
        found.ratio,
        limit.ratio,
        found.allocation,
        limit.allocation);
    List<String> complaints = found.beyond(limit);
    if (!complaints.isEmpty()) {
      complaints.forEach(complaint -> System.err.println("FAILED: " + complaint));
      System.exit(1);
    }
  }

  /** What is allocated for a hundred interfaces: all runs give the same, so these are enough. */
  static double allocation(Path folder) throws IOException, InterruptedException {
    return new Trial(new ServiceSources(100, METHODS), folder).allocation();
  }

  /** What a file has recorded. */
  static CostGuard read(Path file) throws IOException {
    Properties recorded = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      recorded.load(reader);
    }
    return new CostGuard(
        Long.parseLong(recorded.getProperty("generated.lines")),
        Double.parseDouble(recorded.getProperty("processor.ratio")),
        Double.parseDouble(recorded.getProperty("processor.allocation")));
  }

  /** What is more than it may be. */
  List<String> beyond(CostGuard recorded) {
    List<String> complaints = new ArrayList<>();
    if (lines > recorded.lines * MORE_LINES) {
      complaints.add("decorators have more than 2 % more lines");
    }
    if (ratio > recorded.ratio * MORE_TIME) {
      complaints.add("generating takes more than 10 % more processor time, next to the source");
    }
    if (allocation > recorded.allocation * MORE_ALLOCATION) {
      complaints.add("generating allocates more than 5 % more, next to the source");
    }
    return complaints;
  }
}
