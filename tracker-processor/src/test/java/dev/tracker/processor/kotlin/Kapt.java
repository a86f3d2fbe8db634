package dev.tracker.processor.kotlin;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.JavaFile;
import dev.tracker.TrackActivity;
import dev.tracker.processor.TrackActivityProcessor;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Kotlin's kapt with Tracker's processor, in a process of its own, as build tools run it.
 *
 * @param folder an empty folder
 */
record Kapt(Path folder) {
  private static final String PLUGIN = "plugin:org.jetbrains.kotlin.kapt3:";
  private static final int MINUTES = 5;

  /**
   * What came of a run.
   *
   * @param log what was said
   * @param sources the names of the files that were generated
   */
  record Outcome(String log, List<String> sources) {}

  /** Makes stubs of a source, and lets the processor see them. */
  Outcome run(String source) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("Shop.kt"), source);
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(file))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("kapt takes too long: " + Files.readString(log));
    }
    try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
      return new Outcome(
          Files.readString(log),
          files
              .map(each -> each.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .sorted()
              .toList());
    }
  }

  private List<String> command(Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", path(kotlin())));
    command.add("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
    command.addAll(List.of("-no-reflect", "-no-stdlib", "-jvm-target", "17"));
    command.addAll(List.of("-cp", api() + File.pathSeparator + path(kotlin())));
    command.add("-Xplugin=" + kotlin("kotlin-annotation-processing").get(0));
    command.addAll(List.of("-P", options().stream().map(PLUGIN::concat).collect(joining(","))));
    command.addAll(List.of(file.toString(), "-d", folder.resolve("classes").toString()));
    return command;
  }

  private List<String> options() throws IOException {
    List<String> options = new ArrayList<>(List.of("aptMode=stubsAndApt"));
    for (String each : List.of("sources", "classes", "stubs", "incrementalData")) {
      options.add(each + "=" + Files.createDirectories(folder.resolve(each)));
    }
    Stream.of(
            MemoryCompiler.home(TrackActivityProcessor.class),
            MemoryCompiler.home(TrackActivity.class),
            MemoryCompiler.home(JavaFile.class),
            MemoryCompiler.home(NullMarked.class))
        .forEach(each -> options.add("apclasspath=" + each));
    return options;
  }

  private static Path api() {
    return MemoryCompiler.home(TrackActivity.class);
  }

  private static String path(List<String> jars) {
    return String.join(File.pathSeparator, jars);
  }

  private static List<String> kotlin() {
    List<String> jars = new ArrayList<>(kotlin("kotlin"));
    jars.addAll(kotlin("annotations-"));
    return jars;
  }

  /** The jars on this process's class path whose names begin alike. */
  private static List<String> kotlin(String prefix) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(jar -> Path.of(jar).getFileName().toString().startsWith(prefix))
        .toList();
  }
}
