package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A build of a project in a process of its own, by the Maven that builds us.
 *
 * @param succeeded whether it did
 * @param log what it printed
 */
record MavenRun(boolean succeeded, String log) {
  private static final int MINUTES = 10;

  static MavenRun of(Path project, BuiltRepository repository, String... arguments)
      throws IOException, InterruptedException {
    // Or else Maven would take the project around it for the root.
    Files.createDirectories(project.resolve(".mvn"));
    Path log = project.resolve("maven.log");
    List<String> command = new ArrayList<>();
    command.add(executable());
    command.addAll(List.of("--batch-mode", "--global-settings", settings(project).toString()));
    command.add("-Dmaven.repo.local=" + repository.folder());
    command.add("-Dtracker.version=" + PublishedModule.VERSION);
    for (String version : System.getProperty("tracker.plugins").split(" ", -1)) {
      command.add("-D" + version);
    }
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return new MavenRun(process.exitValue() == 0, Files.readString(log));
  }

  private static String executable() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return Path.of(System.getProperty("tracker.maven"), "bin", windows ? "mvn.cmd" : "mvn")
        .toString();
  }

  /** What this machine has downloaded already is not downloaded again. */
  private static Path settings(Path project) throws IOException {
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
