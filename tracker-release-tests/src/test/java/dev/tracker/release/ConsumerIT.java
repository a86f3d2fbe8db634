package dev.tracker.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** As the README says it. */
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

  /** Builds a project, runs it with nothing but the API, and tells what it resolved. */
  private static List<String> dependenciesOf(String consumer) throws Exception {
    Path project = TARGET.resolve("consumers").resolve(consumer);
    copy(CONSUMERS.resolve("src"), project.resolve("src/main/java"));
    Files.copy(CONSUMERS.resolve(consumer + ".xml"), project.resolve("pom.xml"), REPLACE_EXISTING);

    MavenRun build =
        MavenRun.of(
            project, repository, "clean", "compile", "dependency:list", "-DoutputFile=tree.txt");

    assertThat(build.succeeded()).as(build.log()).isTrue();
    assertThat(outputOf(project.resolve("target/classes"))).isEqualTo("greet world\n");
    return Files.readAllLines(project.resolve("tree.txt")).stream()
        .map(line -> line.strip().split(" ", 2)[0])
        .filter(line -> line.contains(":jar:"))
        .toList();
  }

  private static String outputOf(Path classes) throws Exception {
    String classPath = classes + File.pathSeparator + PublishedModule.of("tracker-api").jar();
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "com.acme.Main")
            .redirectErrorStream(true)
            .start();
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
