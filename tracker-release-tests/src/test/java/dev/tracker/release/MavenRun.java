package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A build of a project in a process of its own: by the Maven that builds us, or a shell.
 *
 * @param succeeded whether it did
 * @param log what it printed
 */
record MavenRun(boolean succeeded, String log) {
  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  /** What builds us. */
  static final Path MAVEN_HOME = Path.of(System.getProperty("tracker.maven"));

  private static final int MINUTES = 10;

  static MavenRun of(Path project, BuiltRepository repository, String... arguments)
      throws IOException, InterruptedException {
    // Or else Maven would take the project around it for the root.
    Files.createDirectories(project.resolve(".mvn"));
    List<String> command = new ArrayList<>();
    command.add(executable());
    command.addAll(List.of("--batch-mode", "--global-settings", settings(project).toString()));
    command.add("-Dmaven.repo.local=" + repository.folder());
    command.add("-Dtracker.version=" + PublishedModule.VERSION);
    command.addAll(List.of(pluginVersions()));
    command.addAll(List.of(arguments));
    return of(
        new ProcessBuilder(command).directory(project.toFile()), project.resolve("maven.log"));
  }

  /** Runs a process on the JDK that we run on. */
  static MavenRun of(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return new MavenRun(process.exitValue() == 0, Files.readString(log));
  }

  /** Options with the versions of the plugins that we are built with. */
  static String[] pluginVersions() {
    return Stream.of(System.getProperty("tracker.plugins").split(" ", -1))
        .map(version -> "-D" + version)
        .toArray(String[]::new);
  }

  private static String executable() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return MAVEN_HOME.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString();
  }

  /** What this machine has downloaded already is not downloaded again. */
  static Path settings(Path project) throws IOException {
    String downloaded =
        """
            <id>downloaded</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
            <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(Path.of(System.getProperty("tracker.repository")).toUri());
    return Files.writeString(
        project.resolve("settings.xml"),
        """
        <settings>
          <profiles>
            <profile>
              <id>downloaded</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>downloaded</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(downloaded));
  }
}
