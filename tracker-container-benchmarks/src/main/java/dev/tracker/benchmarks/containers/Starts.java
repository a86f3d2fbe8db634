package dev.tracker.benchmarks.containers;

import dev.tracker.benchmarks.containers.sample.CompiledApplication;
import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Container;
import dev.tracker.benchmarks.containers.start.Start;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What an application of 300 beans takes of the processors to start, of which 60 are of annotated
 * interfaces, with our module and without it. Each has a number of processes, turn by turn.
 */
final class Starts {
  private static final int BEANS = 300;
  private static final int TRACKED = 60;
  private static final double CONFIDENCE = 0.99;

  private Starts() {}

  static void measure(int processes) throws IOException, InterruptedException {
    Map<Container, Pair> pairs = new EnumMap<>(Container.class);
    for (Container each : Container.values()) {
      pairs.put(each, new Pair(new Way(build(each, false)), new Way(build(each, true))));
    }
    for (int n = 0; n < processes; n++) {
      for (Pair pair : pairs.values()) {
        // Whatever the second of two finds warm, each is it as often.
        (n % 2 == 0 ? pair.without() : pair.with()).start();
        (n % 2 == 0 ? pair.with() : pair.without()).start();
      }
    }
    System.out.println(
        "| 300 beans, 60 of annotated interfaces | without our module | with it | times | and each"
            + " called once, without | with | times |");
    System.out.println("|---|---|---|--:|---|---|--:|");
    pairs.forEach(Starts::print);
  }

  private static CompiledApplication build(Container container, boolean isTracked)
      throws IOException, InterruptedException {
    return CompiledApplication.of(
        new Application(container, isTracked, TRACKED, BEANS - TRACKED),
        CompiledApplication.SINGLETON);
  }

  private static void print(Container container, Pair pair) {
    List<String> cells = new ArrayList<>(List.of(container.label()));
    for (ToLongFunction<Start> time :
        List.<ToLongFunction<Start>>of(Start::started, Start::called)) {
      ListStatistics without = pair.without().statistics(time);
      ListStatistics with = pair.with().statistics(time);
      cells.add(cell(without));
      cells.add(cell(with));
      cells.add(String.format(Locale.ROOT, "%.3f", with.getMean() / without.getMean()));
    }
    System.out.println(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String cell(ListStatistics times) {
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f ± %.0f) ms",
        times.getMin(),
        times.getMean(),
        times.getMeanErrorAt(CONFIDENCE));
  }

  /**
   * The same application twice.
   *
   * @param without our module
   * @param with our module
   */
  private record Pair(Way without, Way with) {}

  /**
   * One application, and what its processes took.
   *
   * @param application what they start
   * @param starts what each measured
   */
  private record Way(CompiledApplication application, List<Start> starts) {

    Way(CompiledApplication application) {
      this(application, new ArrayList<>());
    }

    void start() throws IOException, InterruptedException {
      starts.add(application.start());
    }

    ListStatistics statistics(ToLongFunction<Start> time) {
      return new ListStatistics(starts.stream().mapToLong(time).asDoubleStream().toArray());
    }
  }
}
