package dev.tracker.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Projects that use what has been built, each built by a Maven of its own. */
class ConsumerIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path CONSUMERS = Path.of("src/test/resources/consumers");

  private static BuiltRepository repository;

  @BeforeAll
  static void publish() throws IOException {
    repository = BuiltRepository.at(TARGET.resolve("repository"));
  }

  /** As the first steps say it. */
  @Test
  void aProcessorOnItsOwnPathIsNoDependency() throws Exception {
    assertThat(dependenciesOf("processor-path"))
        .containsExactly("dev.tracker:tracker-api:jar:" + PublishedModule.VERSION + ":compile");
  }

  /** Where a build has but one path: the processor is there, and nothing that it needs. */
  @Test
  void aProcessorOnTheClassPathBringsNothing() throws Exception {
    assertThat(dependenciesOf("class-path"))
        .containsExactlyInAnyOrder(
            "dev.tracker:tracker-api:jar:" + PublishedModule.VERSION + ":compile",
            "dev.tracker:tracker-processor:jar:" + PublishedModule.VERSION + ":provided");
  }

  /**
   * What of a build's settings, logs and dashboards has a name of ours: it stays the same where an
   * application puts us into its jar under another package.
   */
  @Test
  void whatIsRelocatedKeepsItsNamesToTheOutside() throws Exception {
    Path project = begin("relocated", "relocated-src");

    MavenRun build = MavenRun.of(project, repository, "clean", "compile", "jar:jar", "shade:shade");

    assertThat(build.succeeded()).as(build.log()).isTrue();
    String output =
        outputOf(project.resolve("target/relocated-1.jar").toString(), "-Ddev.tracker.salt=pepper");
    assertThat(output.lines())
        .containsExactly(
            "API com.acme.inside.TrackedMethod",
            "greet d4c84e6cc66d90fd098be9436cdad8d9",
            "logged by dev.tracker",
            "logged by dev.tracker.activity");
  }

  private static Path begin(String consumer, String sources) throws IOException {
    Path project = TARGET.resolve("consumers").resolve(consumer);
    copy(CONSUMERS.resolve(sources), project.resolve("src/main/java"));
    Files.copy(CONSUMERS.resolve(consumer + ".xml"), project.resolve("pom.xml"), REPLACE_EXISTING);
    return project;
  }

  /** Builds a project, runs it with nothing but the API, and tells what it resolved. */
  private static List<String> dependenciesOf(String consumer) throws Exception {
    Path project = begin(consumer, "src");

    MavenRun build =
        MavenRun.of(
            project, repository, "clean", "compile", "dependency:list", "-DoutputFile=tree.txt");

    assertThat(build.succeeded()).as(build.log()).isTrue();
    Path api = PublishedModule.of("tracker-api").jar();
    assertThat(outputOf(project.resolve("target/classes") + File.pathSeparator + api))
        .isEqualTo("greet world\n");
    return Files.readAllLines(project.resolve("tree.txt")).stream()
        .map(line -> line.strip().split(" ", 2)[0])
        .filter(line -> line.contains(":jar:"))
        .toList();
  }

  private static String outputOf(String classPath, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath, "com.acme.Main"));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);
    program.waitFor();
    return output.replace("\r\n", "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, REPLACE_EXISTING);
      }
    }
  }
}
