package dev.tracker.compilation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a trial mean nothing, unless all ways to compile come to the same. */
final class TrialTest {
  @TempDir Path folder;

  @Test
  void comesToTheSameInAllWays() throws IOException, InterruptedException {
    String report = run(new ServiceSources(2, 4));

    Map<String, Integer> processed = classes("processed");
    assertThat(processed)
        .containsOnlyKeys(
            "META-INF/tracker/sources.p0.Service0.json",
            "META-INF/tracker/sources.p0.Service1.json",
            "sources/p0/Item.class",
            "sources/p0/Service0.class",
            "sources/p0/Service1.class",
            "sources/p0/TrackedService0.class",
            "sources/p0/TrackedService1.class");
    assertThat(classes("handed-over")).isEqualTo(processed);
    processed.keySet().removeIf(file -> file.endsWith(".json"));
    assertThat(classes("as-source")).isEqualTo(processed);
    processed.keySet().removeIf(file -> file.contains("/Tracked"));
    assertThat(classes("alone")).isEqualTo(processed);
    assertThat(report).matches("\\| 2 interfaces of 4 methods (\\| [\\d.]+ s, [\\d,]+ MB ){4}.*\n");
  }

  @Test
  void comparesWithNoSourceWhereThereIsNone() throws IOException, InterruptedException {
    assertThat(run(new MicronautSources(1, 1))).contains("| - | - |");
  }

  private String run(SourceSet sources) throws IOException, InterruptedException {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    new Trial(sources, folder).run(1, new PrintStream(report, true, StandardCharsets.UTF_8));
    return report.toString(StandardCharsets.UTF_8);
  }

  /** The hash of each file's bytes, by its path. */
  private Map<String, Integer> classes(String way) throws IOException {
    Path output = folder.resolve(way);
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              toMap(
                  file -> output.relativize(file).toString().replace('\\', '/'), TrialTest::hash));
    }
  }

  private static int hash(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
