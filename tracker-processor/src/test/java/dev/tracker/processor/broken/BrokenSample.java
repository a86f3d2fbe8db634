package dev.tracker.processor.broken;

import dev.tracker.processor.RequiredInterfacesProcessor;
import dev.tracker.processor.TrackActivityProcessor;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.NullMarked;

/**
 * A compilation that something is wrong with.
 *
 * @param seed what it was made from
 * @param sources the sources
 * @param options what the compiler is told
 * @param missing the classes that are not on the class path; a name with a star at its end stands
 *     for all that begin with it
 * @param library where the compiled library is
 */
record BrokenSample(
    long seed, List<Source> sources, List<String> options, Set<String> missing, Path library) {
  private static final List<List<String>> OPTIONS =
      List.of(
          List.of(),
          List.of("-parameters"),
          List.of("--release", "17"),
          List.of("--release", "11"),
          List.of("--release", "8"),
          List.of("-g:none"),
          List.of("-XDshould-stop.ifError=GENERATE"),
          List.of("-Atracker.require=**", "-Atracker.strict=true"),
          List.of("-Atracker.require=**", "--release", "8"),
          List.of("-Atracker.require=**", "-Atracker.sensitive=missing.Type,com.acme.Backends"),
          List.of("-Atracker.adapters=missing.Type,com.acme.Backends,java.lang.String"));

  private static final List<String> API =
      List.of(
          "dev.tracker.*",
          "dev.tracker.runtime.*",
          "dev.tracker.runtime.Tracking",
          "dev.tracker.context.*",
          "dev.tracker.TrackArg",
          "dev.tracker.TrackActivity",
          "dev.tracker.Untracked",
          "dev.tracker.Sensitive",
          "dev.tracker.Effect",
          "dev.tracker.ActivityTracker",
          "dev.tracker.context.ActivityContext",
          "org.jspecify.*");

  static BrokenSample of(long seed, Seedling seedling) {
    // Neighbouring seeds fall alike at first unless their bits are spread.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    List<Source> sources = new ArrayList<>();
    for (Source source : seedling.sources()) {
      boolean isChosen = seedling.sources().size() == 1 || random.nextBoolean();
      sources.add(isChosen && random.nextInt(5) > 0 ? mutated(source, random) : source);
    }
    Set<String> missing = new TreeSet<>();
    seedling.classes().stream().filter(each -> random.nextInt(4) == 0).forEach(missing::add);
    if (random.nextInt(4) == 0) {
      missing.add(API.get(random.nextInt(API.size())));
    }
    List<String> options = OPTIONS.get(random.nextInt(OPTIONS.size()));
    return new BrokenSample(seed, sources, options, missing, seedling.library());
  }

  private static Source mutated(Source source, Random random) {
    String path = source.toUri().getPath().substring(1);
    return Source.of(
        path.substring(0, path.length() - ".java".length()).replace('/', '.'),
        new Mutation(random).of(source.getCharContent(true).toString()));
  }

  /** What went wrong that is no mistake of the sample's; empty if nothing did. */
  String fault(JavaCompiler compiler) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager disk =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      disk.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          List.of(library, Surroundings.api(), MemoryCompiler.home(NullMarked.class)));
      disk.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(library.resolve("out")));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              new Surroundings(disk, this::isMissing),
              diagnostics,
              Stream.concat(Stream.of("-proc:only"), options.stream()).toList(),
              null,
              sources);
      task.setProcessors(List.of(new TrackActivityProcessor(), new RequiredInterfacesProcessor()));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      return ours(e);
    }
    return diagnostics.getDiagnostics().stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .filter(message -> message.contains("TRK099"))
        .findFirst()
        .orElse("");
  }

  private boolean isMissing(String className) {
    return missing.stream()
        .anyMatch(
            each ->
                each.endsWith("*")
                    ? className.startsWith(each.substring(0, each.length() - 1))
                    : each.equals(className));
  }

  /** Compilers fail, too, on what is broken enough. */
  private static String ours(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString().contains("dev.tracker.processor.read") ? trace.toString() : "";
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("seed " + seed + " " + options + " without " + missing);
    sources.forEach(
        source ->
            text.append('\n')
                .append(source.toUri())
                .append('\n')
                .append(source.getCharContent(true)));
    return text.toString();
  }
}
