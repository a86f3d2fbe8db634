package dev.tracker.processor.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that uses Tracker, however its build hands the processor to javac. */
class ModuleTest {
  private static final String MODULE_PATH = Library.path(Library.API, Library.JSPECIFY);

  @TempDir private Path root;
  private Project project;

  @BeforeEach
  void writeModule() throws IOException {
    project =
        new Project(root)
            .source("module-info", "module com.acme { requires dev.tracker; }")
            .source(
                "com.acme.Orders",
                """
                package com.acme;
                import dev.tracker.TrackActivity;
                @TrackActivity
                interface Orders { void place(String id); }
                """);
  }

  @Test
  void processorPath() throws Exception {
    compile("--processor-path", Library.path(Library.TRACKER));
  }

  /** Without a module descriptor, a jar is a module all the same, but a folder is not. */
  @Test
  void processorModulePath() throws Exception {
    List<String> path = new ArrayList<>();
    for (Path home : Library.TRACKER.homes()) {
      path.add((Files.isDirectory(home) ? jar(home) : home).toString());
    }
    compile("--processor-module-path", String.join(File.pathSeparator, path));
  }

  /** A module that lacks what the annotation {@code @Generated} is in gets none. */
  private void compile(String... processor) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    options.addAll(List.of("--module-path", MODULE_PATH));
    options.addAll(List.of(processor));

    Outcome outcome = project.compile(options.toArray(String[]::new)).flawless();

    assertThat(project.classes().resolve("com/acme/TrackedOrders.class")).exists();
    assertThat(outcome.generated("com.acme.TrackedOrders")).doesNotContain("@Generated(");
  }

  @Test
  void generatedMark() throws Exception {
    project.source(
        "module-info", "module com.acme { requires dev.tracker; requires java.compiler; }");

    Outcome outcome =
        project
            .compile(
                "-Xlint:all",
                "-Werror",
                "--module-path",
                MODULE_PATH,
                "--processor-path",
                Library.path(Library.TRACKER))
            .flawless();

    assertThat(outcome.generated("com.acme.TrackedOrders")).contains("@Generated(");
  }

  /** As the build packs the processor. */
  private Path jar(Path classes) throws IOException {
    // Named as the build names it: target/classes is in the folder of the module.
    Path jar = root.resolve(classes.getParent().getParent().getFileName() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : Project.files(classes, "")) {
        out.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
