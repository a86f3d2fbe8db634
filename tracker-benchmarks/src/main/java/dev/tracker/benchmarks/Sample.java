package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Inventory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * More services than one would write for a benchmark: each an annotated interface, an
 * implementation and the decorator that the processor generates, compiled when they are needed.
 *
 * @param services how many there are, each of which is an {@link Inventory}
 * @param methods how many methods each has besides
 */
record Sample(int services, int methods) {
  private static final String FACTORY = "samples.Services";

  /** Compiles the sample in a folder of its own, and loads it. */
  SampleServices load() {
    try {
      Path folder = Files.createTempDirectory("sample");
      URL[] urls = {compile(folder).toUri().toURL()};
      return instance(new URLClassLoader(urls, Sample.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services of classes that have been compiled. */
  static SampleServices instance(ClassLoader loader) {
    try {
      return Class.forName(FACTORY, true, loader)
          .asSubclass(SampleServices.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes the sources, and compiles them with the processor.
   *
   * @return the folder of the classes
   */
  Path compile(Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/samples"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (int n = 0; n < services; n++) {
      Files.writeString(sources.resolve("Service" + n + ".java"), type(n));
      Files.writeString(sources.resolve("DefaultService" + n + ".java"), implementation(n));
    }
    Files.writeString(sources.resolve("Services.java"), factory());
    compile(sources, classes);
    return classes;
  }

  /** Compiles all that is in a folder, with the processor. */
  static void compile(Path sources, Path classes) throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-classpath",
            classPath,
            "-processorpath",
            classPath,
            "-processor",
            "dev.tracker.processor.TrackActivityProcessor",
            "-nowarn",
            "-d",
            classes.toString());
    JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        var found = Files.list(sources)) {
      var units = files.getJavaFileObjectsFromPaths(found.sorted().toList());
      if (!javac.getTask(null, files, null, options, null, units).call()) {
        throw new IllegalStateException("the sample does not compile");
      }
    }
  }

  private String type(int n) {
    return """
    package samples;

    import dev.tracker.TrackActivity;
    import dev.tracker.benchmarks.inventory.Inventory;

    @TrackActivity(subject = "item")
    public interface Service%d extends Inventory {
    %s}
    """
        .formatted(n, each(methods, "  @TrackActivity(args = \"id\") int get%d(long id);\n"));
  }

  /** Each class has a method of its own, or the compiler would see through them all. */
  private String implementation(int n) {
    return """
    package samples;

    import dev.tracker.benchmarks.inventory.DefaultInventory;

    public class DefaultService%1$d extends DefaultInventory implements Service%1$d {
      @Override public int count(long id, String warehouse) {
        return %1$d + warehouse.length() + (int) id;
      }
    %2$s}
    """
        .formatted(
            n, each(methods, "  @Override public int get%d(long id) { return (int) id; }\n"));
  }

  private String factory() {
    return """
    package samples;

    import dev.tracker.benchmarks.*;
    import dev.tracker.benchmarks.inventory.*;

    public final class Services implements SampleServices {
      @Override public Inventory[] direct() {
        return new Inventory[] {
    %s    };
      }

      @Override public Inventory[] generated(Work work) {
        var tracker = work.tracker();
        return new Inventory[] {
    %s    };
      }

      @Override public Inventory[] decorated(Decoration decoration, Work work) {
        return new Inventory[] {
    %s    };
      }
    }
    """
        .formatted(
            each(services, "      new DefaultService%d(),\n"),
            each(services, "      new TrackedService%1$d(new DefaultService%1$d(), tracker),\n"),
            each(
                services,
                "      decoration.decorate(Service%1$d.class, new DefaultService%1$d(), work),\n"));
  }

  private static String each(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
