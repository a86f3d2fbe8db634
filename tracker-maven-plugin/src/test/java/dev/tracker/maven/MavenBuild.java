package dev.tracker.maven;

import dev.tracker.TrackActivity;
import dev.tracker.baseline.Main;
import dev.tracker.processor.TrackActivityProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a project of {@code src/test/resources/builds}, which Maven builds as a user's: in a
 * process of its own, with the plugin as it is compiled here.
 *
 * @param folder the copy
 * @param settings what Maven is told about repositories
 */
record MavenBuild(Path folder, Path settings) {
  private static final Path BUILDS = Path.of("src/test/resources/builds");
  private static final Path REPOSITORY = Path.of("target/builds/repository");

  /** What came of a build. */
  record Outcome(boolean succeeded, String output) {}

  static MavenBuild of(String name, Path folder) throws Exception {
    LocalRepository repository = new LocalRepository(REPOSITORY);
    repository.installParent();
    repository.install("tracker-api", TrackActivity.class);
    repository.install("tracker-processor", TrackActivityProcessor.class);
    repository.install("tracker-maven-plugin", Main.class);
    copy(BUILDS.resolve(name), folder);
    // Or else Maven would take the project around it for the root.
    Files.createDirectories(folder.resolve(".mvn"));
    return new MavenBuild(folder, repository.settings());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(file(path));
  }

  void replace(String path, String text, String replacement) throws IOException {
    String before = text(path);
    if (!before.contains(text)) {
      throw new AssertionError(path + " does not have " + text);
    }
    Files.writeString(file(path), before.replace(text, replacement));
  }

  Outcome run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", maven()).toString());
    command.addAll(List.of("-B", "-s", settings.toAbsolutePath().toString()));
    for (String property :
        List.of("tracker.version", "compiler-plugin.version", "resources-plugin.version")) {
      command.add("-D" + property + "=" + System.getProperty(property));
    }
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log.txt");
    ProcessBuilder maven =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // Most of it is over before it could be optimized.
    maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
    int exit = maven.start().waitFor();
    return new Outcome(exit == 0, Files.readString(log));
  }

  private static String maven() {
    return System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
  }
}
