package dev.tracker.compilation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles one set of sources in all ways, several times, turn by turn. */
final class Trial {
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  private final SourceSet sources;
  private final Path written;
  private final Path generated;
  private final Path resources;
  private final Compilation alone;
  private final Compilation asSource;
  private final Compilation handedOver;
  private final Compilation processed;

  /** A trial in a folder of its own. */
  Trial(SourceSet sources, Path folder) {
    this.sources = sources;
    this.written = folder.resolve("sources");
    this.generated = folder.resolve("generated");
    this.resources = folder.resolve("resources");
    this.alone =
        new Compilation(
            "alone", List.of(written), Optional.empty(), List.of(), folder.resolve("alone"));
    this.asSource =
        new Compilation(
            "as-source",
            List.of(written, generated),
            Optional.empty(),
            List.of(),
            folder.resolve("as-source"));
    this.handedOver =
        new Compilation(
            "handed-over",
            List.of(written),
            Optional.of(HandOver.class.getName()),
            List.of(
                "-A" + HandOver.SOURCES + "=" + generated,
                "-A" + HandOver.RESOURCES + "=" + resources),
            folder.resolve("handed-over"));
    this.processed =
        new Compilation(
            "processed",
            List.of(written),
            Optional.of(sources.processor()),
            List.of(),
            folder.resolve("processed"));
  }

  /**
   * Runs the trial and prints a row of the report.
   *
   * @param rounds how often each way is taken
   */
  void run(int rounds, PrintStream report) throws IOException, InterruptedException {
    generate();
    Map<Compilation, List<Cost>> costs = measure(compilations(), rounds);
    report.println(
        row(
            least(costs, alone).orElseThrow(),
            least(costs, asSource),
            least(costs, handedOver),
            least(costs, processed).orElseThrow()));
  }

  /** The lines that the processor writes. */
  long generatedLines() throws IOException, InterruptedException {
    generate();
    long lines = 0;
    for (Path file : files(generated)) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  /** The processor time with the processor, as times of that of what it writes as source. */
  double ratio(int rounds) throws IOException, InterruptedException {
    generate();
    Map<Compilation, List<Cost>> costs = measure(List.of(asSource, processed), rounds);
    return Cost.least(Objects.requireNonNull(costs.get(processed))).seconds()
        / Cost.least(Objects.requireNonNull(costs.get(asSource))).seconds();
  }

  /**
   * What is allocated with the processor, as times of what is with the source. Without the second
   * compiler, which leaves objects out as soon as it has come to their code, each run gives the
   * same.
   */
  double allocation() throws IOException, InterruptedException {
    generate();
    return (double) processed.run(ONE_COMPILER).allocatedBytes()
        / asSource.run(ONE_COMPILER).allocatedBytes();
  }

  private void generate() throws IOException, InterruptedException {
    if (Files.exists(generated)) {
      return;
    }
    Files.createDirectories(written);
    sources.write(written);
    processed.run();
    // What the processor wrote is what is compiled as source: the very same code.
    Files.move(processed.generated(), generated);
    moveResources();
  }

  private static Map<Compilation, List<Cost>> measure(List<Compilation> ways, int rounds)
      throws IOException, InterruptedException {
    Map<Compilation, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Compilation compilation : ways) {
        costs.computeIfAbsent(compilation, key -> new ArrayList<>()).add(compilation.run());
      }
    }
    return costs;
  }

  private static Optional<Cost> least(Map<Compilation, List<Cost>> costs, Compilation way) {
    return Optional.ofNullable(costs.get(way)).map(Cost::least);
  }

  /** Where the processor writes class files, there is no source to compare with. */
  private List<Compilation> compilations() throws IOException {
    return files(generated).isEmpty()
        ? List.of(alone, processed)
        : List.of(alone, asSource, handedOver, processed);
  }

  private void moveResources() throws IOException {
    Files.createDirectories(resources);
    for (Path file : files(processed.output())) {
      if (!file.toString().endsWith(".class")) {
        Path target = resources.resolve(processed.output().relativize(file));
        Files.createDirectories(target.getParent());
        Files.move(file, target);
      }
    }
  }

  private String row(
      Cost aloneCost, Optional<Cost> asSourceCost, Optional<Cost> handedOverCost, Cost processed) {
    return "| %s | %s | %s | %s | %s | %s | %s |"
        .formatted(
            sources.title(),
            text(aloneCost),
            asSourceCost.map(Trial::text).orElse("-"),
            handedOverCost.map(Trial::text).orElse("-"),
            text(processed),
            handedOverCost.map(cost -> times(cost, asSourceCost.orElseThrow())).orElse("-"),
            asSourceCost.map(cost -> "**" + times(processed, cost) + "**").orElse("-"));
  }

  private static String text(Cost cost) {
    return "%.1f s, %,.0f MB".formatted(cost.seconds(), cost.megabytes());
  }

  private static String times(Cost cost, Cost other) {
    return "%.2f".formatted(cost.seconds() / other.seconds());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
