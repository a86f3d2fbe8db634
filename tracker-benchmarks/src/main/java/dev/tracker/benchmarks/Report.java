package dev.tracker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks, prints a table of each, and leaves all that JMH measured as JSON in {@code
 * target/results.json}. The argument {@code short} makes it two minutes: of the generated decorator
 * and what it is compared with, held to {@link Budgets}. The argument {@code cold} measures how
 * long new processes take to their first calls, {@code spring-start} how long an application of
 * Spring Boot takes to start.
 */
public final class Report {
  private static final int PROCESSES = 10;
  private static final Path JSON = Path.of("target", "results.json");

  private Report() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments {@code short}, {@code cold}, {@code spring-start}, or a pattern of the names
   *     of benchmarks, by default all, and how many forks there are of each, by default 3, of
   *     processes that are started 10
   * @throws RunnerException if a benchmark fails
   * @throws IOException if nothing can be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    System.out.printf(
        "JDK %s, %d processors%n%n",
        System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors());
    if (arguments.length > 0 && arguments[0].equals("cold")) {
      ColdStart.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : PROCESSES);
      return;
    }
    if (arguments.length > 0 && arguments[0].equals("spring-start")) {
      SpringStart.measure(arguments.length > 1 ? Integer.parseInt(arguments[1]) : PROCESSES);
      return;
    }
    boolean isShort = arguments.length > 0 && arguments[0].equals("short");
    createDirectory(JSON);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .resultFormat(ResultFormatType.JSON)
            .result(JSON.toString());
    if (isShort) {
      shorten(options);
    } else if (arguments.length > 0) {
      options.include(arguments[0]);
    }
    if (arguments.length > 1) {
      options.forks(Integer.parseInt(arguments[1]));
    }
    List<Row> rows = rows(new Runner(options.build()).run());
    print(rows);
    if (isShort) {
      Budgets.check(rows);
    }
  }

  private static void shorten(ChainedOptionsBuilder options) {
    options
        .include(CallBenchmark.class.getName())
        .include(EnabledBenchmark.class.getName())
        .param("work", "NOTHING", "COUNT", "TIMER")
        .param("decoration", "DIRECT", "BY_HAND", "GENERATED")
        // The compiler has a bad day in one process of twenty, and hardly in three that follow.
        .forks(3)
        .warmupIterations(4)
        .warmupTime(TimeValue.milliseconds(250))
        .measurementIterations(30)
        .measurementTime(TimeValue.milliseconds(8));
  }

  private static void createDirectory(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(Collection<RunResult> results) {
    List<Row> rows = new ArrayList<>();
    results.forEach(result -> rows.add(Row.of(result)));
    return rows;
  }

  private static void print(List<Row> rows) {
    System.out.println("| benchmark | fastest ns | median ns | mean ns, error 99.9 % | B/op |");
    System.out.println("|---|---|---|---|---|");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f ± %.2f | %.0f |%n",
          row.name(),
          row.fastest(),
          row.median(),
          row.mean(),
          row.error(),
          row.bytes());
    }
  }
}
