package dev.tracker.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to compile a set of sources.
 *
 * @param name what the way is called in the report
 * @param sourceFolders where the sources are
 * @param processor the name of the only annotation processor; none for a compilation without
 * @param processorOptions what the processor is told
 * @param output where classes go, and generated sources to a folder {@code generated} beside it
 */
record Compilation(
    String name,
    List<Path> sourceFolders,
    Optional<String> processor,
    List<String> processorOptions,
    Path output) {

  Compilation {
    sourceFolders = List.copyOf(sourceFolders);
    processorOptions = List.copyOf(processorOptions);
  }

  /** Where the sources that a processor writes go. */
  Path generated() {
    return output.resolveSibling(output.getFileName() + "-generated");
  }

  /**
   * Compiles in a process of its own.
   *
   * @param javaOptions what its virtual machine is told
   */
  Cost run(String... javaOptions) throws IOException, InterruptedException {
    delete(output);
    delete(generated());
    Files.createDirectories(output);
    Files.createDirectories(generated());
    Process process = new ProcessBuilder(command(javaOptions)).redirectErrorStream(true).start();
    List<String> printed = process.inputReader().lines().toList();
    int mark = printed.indexOf(MeasuredCompiler.MARK);
    if (process.waitFor() != 0 || mark < 0) {
      throw new IllegalStateException(name + ": " + String.join("\n", printed));
    }
    String[] figures = printed.get(mark + 1).split(" ", 3);
    return new Cost(
        Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
  }

  private List<String> command(String... javaOptions) throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-d", output.toString(), "-s", generated().toString()));
    options.addAll(List.of("-classpath", classPath, "-nowarn", "-implicit:none"));
    processor.ifPresentOrElse(
        // The path is the same for all processors, so none pays more than another to be found.
        name -> options.addAll(List.of("-processorpath", classPath, "-processor", name)),
        () -> options.add("-proc:none"));
    options.addAll(processorOptions);
    options.addAll(sources());
    Path file = output.resolveSibling(output.getFileName() + "-arguments");
    Files.write(file, options.stream().map(option -> '"' + option + '"').toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-classpath", classPath, MeasuredCompiler.class.getName(), "@" + file));
    return command;
  }

  private List<String> sources() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path folder : sourceFolders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Compilation::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
