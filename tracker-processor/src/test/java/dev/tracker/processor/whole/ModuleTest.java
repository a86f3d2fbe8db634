package dev.tracker.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.ActivityTracker;
import dev.tracker.processor.TrackActivityProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Named modules, which see what they require and nothing else of the class path. */
class ModuleTest {
  private static final String BACKENDS =
      """
      package com.acme;
      import dev.tracker.*; import dev.tracker.context.*;
      import java.util.concurrent.*;
      @TrackActivity
      public interface Backends {
        @TrackActivity(args = "name") void create(String id, String name);
        CompletableFuture<String> find(String id);
        Flow.Publisher<String> list();
      }
      """;

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "requires java.compiler;"})
  void needNothingButTheApi(String requires) throws IOException, URISyntaxException {
    Path module = folder.resolve("module-info.java");
    Files.writeString(
        module,
        "module com.acme { requires transitive dev.tracker; exports com.acme; " + requires + " }");
    Path source = Files.createDirectories(folder.resolve("com/acme")).resolve("Backends.java");
    Files.writeString(source, BACKENDS);

    compile(module, source);

    assertThat(said.getDiagnostics()).isEmpty();
    assertThat(folder.resolve("com/acme/TrackedBackends.class")).exists();
  }

  private void compile(Path... sources) throws IOException, URISyntaxException {
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "--module-path",
            pathOf(ActivityTracker.class),
            "-d",
            folder.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      CompilationTask task =
          compiler.getTask(null, files, said, options, null, files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new TrackActivityProcessor()));
      task.call();
    }
  }

  private static String pathOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
