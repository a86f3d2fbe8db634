package dev.tracker.benchmarks.containers;

import dev.tracker.benchmarks.containers.sample.CompiledApplication;
import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Container;
import dev.tracker.benchmarks.containers.start.Tracking;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures a call of a bean in each container, tracked and not, next to the same object made and
 * wrapped by hand. JMH gives its forks the class path of the process that starts them; so that of
 * each application stands there while it is measured.
 */
final class Calls {
  private static final String CLASS_PATH = "java.class.path";

  private final int forks;
  private final Map<String, Measured> measured = new LinkedHashMap<>();

  private Calls(int forks) {
    this.forks = forks;
  }

  static void measure(int forks) throws IOException, InterruptedException, RunnerException {
    Calls calls = new Calls(forks);
    String off = Tracking.OFF.name();
    String counting = Tracking.COUNTING.name();
    calls.run(CallBenchmark.NONE, CallBenchmark.UNTRACKED, off, counting);
    for (Container each : Container.values()) {
      calls.run(each, false, CallBenchmark.UNTRACKED);
      calls.run(each, true, off, counting);
    }
    calls.print();
  }

  private void run(Container container, boolean isTracked, String... tracking)
      throws IOException, InterruptedException, RunnerException {
    CompiledApplication application =
        CompiledApplication.of(
            new Application(container, isTracked, 1, 0), CompiledApplication.NORMAL);
    String own = System.getProperty(CLASS_PATH);
    System.setProperty(CLASS_PATH, application.classPath());
    try {
      run(container.name(), tracking);
    } finally {
      System.setProperty(CLASS_PATH, own);
    }
  }

  private void run(String container, String... tracking) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CallBenchmark.class.getName())
                    .param("container", container)
                    .param("tracking", tracking)
                    .forks(forks)
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    for (RunResult each : results) {
      measured.put(key(container, each.getParams().getParam("tracking")), Measured.of(each));
    }
  }

  private static String key(String container, String tracking) {
    return container + " " + tracking;
  }

  private Measured of(String container, String tracking) {
    return Objects.requireNonNull(measured.get(key(container, tracking)));
  }

  private void print() {
    System.out.println("| a call of | untracked | the tracker off | the tracker counting |");
    System.out.println("|---|---|---|---|");
    row("the object, by hand", CallBenchmark.NONE);
    for (Container each : Container.values()) {
      row("a bean of " + each.label(), each.name());
    }
    System.out.println();
    System.out.println(
        "| fastest | the bean, next to the object | off, next to by hand | counting, next to by"
            + " hand | tracking adds, off | tracking adds, counting |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    added("by hand", CallBenchmark.NONE);
    for (Container each : Container.values()) {
      added(each.label(), each.name());
    }
  }

  private void row(String label, String container) {
    System.out.printf(
        "| %s | %s | %s | %s |%n",
        label,
        of(container, CallBenchmark.UNTRACKED),
        of(container, Tracking.OFF.name()),
        of(container, Tracking.COUNTING.name()));
  }

  /** How many times as long as by hand, and what the tracking takes without the container. */
  private void added(String label, String container) {
    Measured untracked = of(container, CallBenchmark.UNTRACKED);
    Measured off = of(container, Tracking.OFF.name());
    Measured counting = of(container, Tracking.COUNTING.name());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.1f ns, %.0f B | %.1f ns, %.0f B |%n",
        label,
        untracked.fastest() / of(CallBenchmark.NONE, CallBenchmark.UNTRACKED).fastest(),
        off.fastest() / of(CallBenchmark.NONE, Tracking.OFF.name()).fastest(),
        counting.fastest() / of(CallBenchmark.NONE, Tracking.COUNTING.name()).fastest(),
        off.fastest() - untracked.fastest(),
        off.bytes() - untracked.bytes(),
        counting.fastest() - untracked.fastest(),
        counting.bytes() - untracked.bytes());
  }
}
