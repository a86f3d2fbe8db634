package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures compilers at work and prints a table in Markdown. */
public final class CompileBenchmark {
  private static final Map<String, SourceSet> SOURCES = sources();

  private CompileBenchmark() {}

  private static Map<String, SourceSet> sources() {
    Map<String, SourceSet> sources = new LinkedHashMap<>();
    sources.put("services", new ServiceSources(1_000, 8));
    sources.put("many", new ServiceSources(10_000, 8));
    sources.put("wide", new ServiceSources(1, 1_000));
    sources.put("generic", new GenericSources(1_000, 6));
    sources.put("autovalue", new AutoValueSources(1_000, 8));
    sources.put("mapstruct", new MapStructSources(1_000, 8));
    sources.put("micronaut", new MicronautSources(1_000, 8));
    return sources;
  }

  /**
   * Runs the trials.
   *
   * @param arguments how often each way to compile is taken, 3 unless said, and the names of the
   *     trials, all unless said
   * @throws IOException if sources cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
    Set<String> names =
        arguments.length > 1
            ? Set.copyOf(List.of(arguments).subList(1, arguments.length))
            : SOURCES.keySet();
    if (!SOURCES.keySet().containsAll(names)) {
      throw new IllegalArgumentException("The trials are " + SOURCES.keySet() + ".");
    }
    System.out.printf(
        "JDK %s, %d processors, the least of %d runs%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors(), rounds);
    System.out.println(
        "| sources | alone | what is generated as source | the same, handed over"
            + " | with the processor | handed over : as source | processor : as source |");
    System.out.println("|---|---|---|---|---|--:|--:|");
    Path folder = Files.createTempDirectory("compile-benchmark");
    for (Map.Entry<String, SourceSet> each : SOURCES.entrySet()) {
      if (names.contains(each.getKey())) {
        new Trial(each.getValue(), folder.resolve(each.getKey())).run(rounds, System.out);
      }
    }
  }
}
