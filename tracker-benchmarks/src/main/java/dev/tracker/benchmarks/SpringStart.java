package dev.tracker.benchmarks;

import dev.tracker.benchmarks.spring.Application;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an application of Spring Boot with 300 beans takes to start, of which 60 are tracked and
 * have no other proxy: in time of the processors. Each way has a number of processes, turn by turn.
 */
final class SpringStart {
  private static final int BEANS = 300;
  private static final int TRACKED = 60;

  /** Whether the 60 are tracked, and by what proxies. */
  enum Way {
    UNTRACKED("--tracker.enabled=false"),
    TRACKED_BY_CLASS("--tracker.enabled=true"),
    TRACKED_BY_INTERFACES("--spring.aop.proxy-target-class=false");

    private final String property;

    Way(String property) {
      this.property = property;
    }
  }

  private SpringStart() {}

  static void measure(int processes) throws IOException, InterruptedException {
    Path classes = compile();
    Map<Way, double[]> started = new EnumMap<>(Way.class);
    for (int n = 0; n < processes; n++) {
      for (Way way : Way.values()) {
        double[] all = started.computeIfAbsent(way, any -> new double[processes]);
        all[n] = start(way, classes);
      }
    }
    System.out.println("| 300 beans, 60 of them tracked | fastest ms | median ms |");
    System.out.println("|---|---|---|");
    started.forEach(
        (way, all) -> {
          Arrays.sort(all);
          System.out.printf(
              Locale.ROOT, "| %s | %.0f | %.0f |%n", way, all[0], all[all.length / 2]);
        });
  }

  /** The beans: those that can be tracked, and as many others, each of which needs another. */
  private static Path compile() throws IOException {
    Path folder = Files.createTempDirectory("spring-start");
    Path classes = new Sample(TRACKED, 5).compile(folder);
    Path sources = folder.resolve("sources/samples");
    for (int n = TRACKED; n < BEANS; n++) {
      String needed = n % 5 == 0 ? "" : "Plain" + (n - 1) + " other";
      Files.writeString(
          sources.resolve("Plain" + n + ".java"),
          "package samples;\npublic class Plain%d { public Plain%d(%s) {} }\n"
              .formatted(n, n, needed));
    }
    Sample.compile(sources, classes);
    return classes;
  }

  private static double start(Way way, Path classes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-classpath");
    command.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(Application.class.getName());
    command.add("--server.port=0");
    command.add(way.property);
    command.add("--beans=" + TRACKED + "," + BEANS);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> printed = process.inputReader().lines().toList();
    if (process.waitFor() != 0 || printed.isEmpty()) {
      throw new IllegalStateException(way + ": " + String.join("\n", printed));
    }
    return Double.parseDouble(printed.get(printed.size() - 1));
  }
}
