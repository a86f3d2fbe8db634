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
 */
record CostGuard(long lines, double ratio) {
  private static final int INTERFACES = 1_000;
  static final int METHODS = 8;
  private static final int ROUNDS = 3;
  private static final double MORE_LINES = 1.02;
  private static final double MORE_TIME = 1.1;

  /**
   * Measures, and fails where it costs more than was recorded.
   *
   * @param arguments the file of the recorded figures
   * @throws IOException if it cannot be read, or sources cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CostGuard limit = read(Path.of(arguments[0]));
    Trial trial =
        new Trial(new ServiceSources(INTERFACES, METHODS), Files.createTempDirectory("cost-guard"));
    CostGuard found = new CostGuard(trial.generatedLines() / INTERFACES, trial.ratio(ROUNDS));
    System.out.printf(
        Locale.ROOT,
        "%d lines for an interface of %d methods, recorded are %d%n"
            + "%.2f times the processor time of the source, recorded are %.2f%n",
        found.lines,
        METHODS,
        limit.lines,
        found.ratio,
        limit.ratio);
    List<String> complaints = found.beyond(limit);
    if (!complaints.isEmpty()) {
      complaints.forEach(complaint -> System.err.println("FAILED: " + complaint));
      System.exit(1);
    }
  }

  /** What a file has recorded. */
  static CostGuard read(Path file) throws IOException {
    Properties recorded = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      recorded.load(reader);
    }
    return new CostGuard(
        Long.parseLong(recorded.getProperty("generated.lines")),
        Double.parseDouble(recorded.getProperty("processor.ratio")));
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
    return complaints;
  }
}
