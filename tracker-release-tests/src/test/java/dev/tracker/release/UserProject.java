package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A project that a user begins: with what any project has, and what is copied from the docs.
 *
 * @param folder where it is
 * @param home the user's home, where the local repository is in its usual place
 */
record UserProject(Path folder, Path home) {
  @SuppressWarnings("InlineFormatString") // As long as this, it is easier to read by itself.
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.acme</groupId>
        <artifactId>begun</artifactId>
        <version>1</version>

      %s
      </project>
      """;

  /** An empty one; what was there is removed. */
  static UserProject begin(Path folder, Path home) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
    return new UserProject(folder, home);
  }

  static Path repository(Path home) {
    return home.resolve(".m2/repository");
  }

  /** Puts what the docs show into the descriptor. */
  UserProject withPom(String snippet) throws IOException {
    return with(Map.of("pom.xml", POM.formatted(snippet)), "");
  }

  /** Puts files, by their names, into a folder. */
  UserProject with(Map<String, String> files, String target) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(target).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return this;
  }

  /** Does what the docs say. */
  MavenRun run(Path maven, String commands, String... options)
      throws IOException, InterruptedException {
    String config =
        "--batch-mode\n--global-settings\n%s\n-Dmaven.repo.local=%s\n%s\n"
            .formatted(MavenRun.settings(folder), repository(home), String.join("\n", options));
    // There besides, so that this is the root of a project for Maven, whatever is around it.
    with(Map.of("maven.config", config.strip() + "\n"), ".mvn");
    ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands);
    Map<String, String> environment = shell.directory(folder.toFile()).environment();
    String tools = maven.resolve("bin") + ":" + MavenRun.JAVA_HOME.resolve("bin") + ":";
    environment.merge("PATH", tools, (path, ours) -> ours + path);
    environment.put("HOME", home.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));
    return MavenRun.of(shell, folder.resolve("maven.log"));
  }
}
