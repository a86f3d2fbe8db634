package dev.tracker.compilation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles one set of sources in all ways, several times, turn by turn. */
final class Trial {
  private final SourceSet sources;
  private final Compilation alone;
  private final Compilation asSource;
  private final Compilation processed;

  /** A trial in a folder of its own. */
  Trial(SourceSet sources, Path folder) {
    Path written = folder.resolve("sources");
    Path generated = folder.resolve("generated");
    this.sources = sources;
    this.alone =
        new Compilation("alone", List.of(written), Optional.empty(), folder.resolve("alone"));
    this.asSource =
        new Compilation(
            "as-source",
            List.of(written, generated),
            Optional.empty(),
            folder.resolve("as-source"));
    this.processed =
        new Compilation(
            "processed",
            List.of(written),
            Optional.of(sources.processor()),
            folder.resolve("processed"));
  }

  /**
   * Runs the trial and prints a row of the report.
   *
   * @param rounds how often each way is taken
   */
  void run(int rounds, PrintStream report) throws IOException, InterruptedException {
    Path written = alone.sourceFolders().get(0);
    Path generated = asSource.sourceFolders().get(1);
    Files.createDirectories(written);
    sources.write(written);
    processed.run();
    // What the processor wrote is what is compiled as source: the very same code.
    Files.move(processed.generated(), generated);
    boolean writesSource = isAnyFileIn(generated);

    List<Cost> aloneCosts = new ArrayList<>();
    List<Cost> asSourceCosts = new ArrayList<>();
    List<Cost> processedCosts = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      aloneCosts.add(alone.run());
      asSourceCosts.add(asSource.run());
      processedCosts.add(processed.run());
    }
    report.println(
        row(
            Cost.least(aloneCosts),
            writesSource ? Optional.of(Cost.least(asSourceCosts)) : Optional.empty(),
            Cost.least(processedCosts)));
  }

  private String row(Cost aloneCost, Optional<Cost> asSourceCost, Cost processedCost) {
    return "| %s | %.2f | %s | %.2f | %s | %.2f | %.0f | %s | %.0f |"
        .formatted(
            sources.title(),
            aloneCost.seconds(),
            asSourceCost.map(cost -> "%.2f".formatted(cost.seconds())).orElse("-"),
            processedCost.seconds(),
            asSourceCost
                .map(cost -> "**%.2f**".formatted(processedCost.seconds() / cost.seconds()))
                .orElse("-"),
            processedCost.seconds() / aloneCost.seconds(),
            aloneCost.megabytes(),
            asSourceCost.map(cost -> "%.0f".formatted(cost.megabytes())).orElse("-"),
            processedCost.megabytes());
  }

  private static boolean isAnyFileIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    }
  }
}
