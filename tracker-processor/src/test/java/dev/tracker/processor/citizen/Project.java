package dev.tracker.processor.citizen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project on disk, and javac as a build tool runs it: in a process of its own, which finds the
 * processors on the paths it is given and nowhere else.
 *
 * @param root a folder of its own
 */
record Project(Path root) {
  private static final Pattern MESSAGE =
      Pattern.compile("(.*[.]java:\\d+: )?(error|warning|Note): .*|Note: .*");

  /** Writes a source file, or writes it anew. */
  Project source(String typeName, String text) throws IOException {
    Path file = sources().resolve(typeName.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Path sources() {
    return root.resolve("sources");
  }

  Path classes() {
    return root.resolve("classes");
  }

  Path generated() {
    return root.resolve("generated");
  }

  /** Compiles all sources. */
  Outcome compile(String... options) throws Exception {
    return compile(files(sources(), ".java"), options);
  }

  /** Compiles some files, in their order. */
  Outcome compile(List<Path> files, String... options) throws Exception {
    Files.createDirectories(classes());
    Files.createDirectories(generated());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    // It does not run for long enough to be worth optimizing.
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Duser.language=en"));
    command.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    command.addAll(List.of(options));
    files.forEach(file -> command.add(file.toString()));
    Path log = root.resolve("log.txt");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    return new Outcome(exit == 0, messages(Files.readAllLines(log)), this);
  }

  /** The first line of each message, with the file's name for its path. */
  private List<String> messages(List<String> log) {
    return log.stream()
        .filter(line -> MESSAGE.matcher(line).matches())
        .map(line -> line.replaceFirst("^\\S*/(?=[^/ ]+[.]java:)", ""))
        .toList();
  }

  /** The files of a folder, in order. */
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
