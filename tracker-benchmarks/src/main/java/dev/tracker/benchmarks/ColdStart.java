package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Decoration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a new process takes until all of its 500 services have been made, decorated and called
 * once, and how many classes it loads for that. Each way has a number of processes, turn by turn.
 */
final class ColdStart {
  private static final List<Decoration> WAYS =
      List.of(
          Decoration.DIRECT,
          Decoration.GENERATED,
          Decoration.JDK_PROXY,
          Decoration.BYTE_BUDDY,
          Decoration.SPRING_JDK,
          Decoration.SPRING_CGLIB,
          Decoration.TRITIUM);

  private ColdStart() {}

  static void measure(int processes) throws IOException, InterruptedException {
    Path classes = new Sample(500, 1).compile(Files.createTempDirectory("cold-start"));
    Map<Decoration, List<Start>> starts = new EnumMap<>(Decoration.class);
    for (int n = 0; n < processes; n++) {
      for (Decoration way : WAYS) {
        starts.computeIfAbsent(way, any -> new ArrayList<>()).add(start(way, classes));
      }
    }
    System.out.println("| 500 services, made and called | fastest ms | median ms | classes |");
    System.out.println("|---|---|---|---|");
    starts.forEach(ColdStart::print);
  }

  private static Start start(Decoration way, Path classes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                StartedProcess.class.getName(),
                way.name())
            .redirectErrorStream(true)
            .start();
    List<String> printed = process.inputReader().lines().toList();
    if (process.waitFor() != 0 || printed.isEmpty()) {
      throw new IllegalStateException(way + ": " + String.join("\n", printed));
    }
    return Start.parse(printed.get(printed.size() - 1));
  }

  private static void print(Decoration way, List<Start> starts) {
    Start[] sorted = starts.toArray(Start[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(Start::milliseconds));
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %d |%n",
        way,
        sorted[0].milliseconds(),
        sorted[sorted.length / 2].milliseconds(),
        sorted[0].classes());
  }

  /**
   * What one process measured.
   *
   * @param milliseconds until the last first call had returned
   * @param classes loaded meanwhile, of whatever origin
   */
  record Start(double milliseconds, long classes) {

    static Start parse(String printed) {
      String[] parts = printed.split(" ", 2);
      return new Start(Double.parseDouble(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
      return milliseconds + " " + classes;
    }
  }
}
