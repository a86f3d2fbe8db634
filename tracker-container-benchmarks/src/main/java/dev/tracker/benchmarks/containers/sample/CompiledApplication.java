package dev.tracker.benchmarks.containers.sample;

import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Container;
import dev.tracker.benchmarks.containers.start.Start;
import dev.tracker.benchmarks.containers.start.StartedProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An application that has been built as its container wants it.
 *
 * @param application what it is
 * @param classPath what a process has to have that starts it
 */
public record CompiledApplication(Application application, String classPath) {
  private static final String TRACKER = "dev.tracker.processor.TrackActivityProcessor";

  /** The scope that most beans have in CDI: what is injected is a proxy, which finds the bean. */
  public static final String NORMAL = "jakarta.enterprise.context.ApplicationScoped";

  /** A scope that all containers have. */
  public static final String SINGLETON = "jakarta.inject.Singleton";

  /**
   * Writes the sources, compiles them with the processors of Tracker and of the container, and
   * generates what is generated when an application is built.
   *
   * @param application what to build
   * @param scope the services' scope in CDI
   */
  public static CompiledApplication of(Application application, String scope)
      throws IOException, InterruptedException {
    Container container = application.container();
    boolean isCdi =
        switch (container) {
          case WELD, OPENWEBBEANS, ARC -> true;
          default -> false;
        };
    Path folder = Files.createTempDirectory("application");
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> each :
        Sources.of(application, isCdi ? scope : SINGLETON).entrySet()) {
      files.add(Files.writeString(sources.resolve(each.getKey() + ".java"), each.getValue()));
    }
    String everything = System.getProperty("java.class.path");
    String libraries = container.classPath(everything, application.isTracked());
    compile(container, files, classes, libraries, everything);
    CompiledApplication built =
        new CompiledApplication(application, classes + File.pathSeparator + libraries);
    if (container == Container.ARC) {
      ArcBuild.of(application, classes);
    }
    return built;
  }

  /**
   * Starts a process of it, and waits for its end.
   *
   * @return what it measured
   */
  public Start start() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                StartedProcess.class.getName(),
                application.container().name(),
                String.valueOf(application.isTracked()),
                String.valueOf(application.services()),
                String.valueOf(application.plain()))
            .redirectErrorStream(true)
            .start();
    List<String> printed = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(application + ":\n" + String.join("\n", printed));
    }
    Start start = Start.in(printed);
    if (start.counted() != (application.isTracked() ? application.services() : 0)) {
      throw new IllegalStateException(application + " is tracked otherwise: " + start);
    }
    return start;
  }

  private static void compile(
      Container container, List<Path> sources, Path classes, String classPath, String processors)
      throws IOException {
    List<String> options =
        List.of(
            "-classpath",
            classPath,
            "-processorpath",
            processors,
            "-processor",
            String.join(",", processors(container)),
            "-nowarn",
            "-d",
            classes.toString());
    JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(null, files, null, options, null, units).call()) {
        throw new IllegalStateException("the application of " + container + " does not compile");
      }
    }
  }

  private static List<String> processors(Container container) {
    return switch (container) {
      case MICRONAUT ->
          List.of(
              "io.micronaut.annotation.processing.TypeElementVisitorProcessor",
              "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor",
              TRACKER);
      case AVAJE -> List.of("io.avaje.inject.generator.InjectProcessor", TRACKER);
      case DAGGER -> List.of("dagger.internal.codegen.ComponentProcessor", TRACKER);
      case WELD, OPENWEBBEANS, ARC, GUICE -> List.of(TRACKER);
    };
  }
}
