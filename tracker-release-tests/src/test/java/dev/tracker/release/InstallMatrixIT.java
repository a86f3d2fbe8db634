package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the docs say goes into a build, in each build tool that is supported, on this JDK. */
class InstallMatrixIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path HOME = TARGET.resolve("home");
  private static final String CATALOGUE =
      "mvn -q dev.tracker:tracker-maven-plugin:" + PublishedModule.VERSION + ":catalogue";

  @BeforeAll
  static void publish() throws IOException {
    BuiltRepository.at(UserProject.repository(HOME));
  }

  static List<Path> mavens() {
    return Stream.of(System.getProperty("tracker.mavens").split(" ", -1))
        .map(version -> TARGET.resolve("mavens/apache-maven-" + version))
        .toList();
  }

  static List<Arguments> cells() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    snippets.add(Snippet.java("docs/getting-started.md", "maven"));
    snippets.add(Snippet.java("docs/install.md", "maven-bom"));
    snippets.add(Snippet.java("docs/install.md", "maven-class-path"));
    String[] kotlins = System.getProperty("tracker.kotlins").split(" ", -1);
    snippets.add(Snippet.kotlin());
    snippets.add(Snippet.kotlin().with(kotlins[1], kotlins[0]));
    return mavens().stream()
        .flatMap(maven -> snippets.stream().map(snippet -> Arguments.of(maven, snippet)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void isBuiltAndRunAsItStands(Path maven, Snippet snippet) throws Exception {
    snippet.isBuiltAndRun(maven, TARGET.resolve("matrix"), HOME);

    System.out.printf(
        "built and run: %s, JDK %s, %s%n",
        maven.getFileName(), Runtime.version().feature(), snippet);
  }

  /** The goals of our own plugin, which are Maven's to run. */
  @ParameterizedTest
  @MethodSource("mavens")
  void theCatalogueIsMade(Path maven) throws Exception {
    UserProject project =
        Snippet.java("docs/getting-started.md", "maven")
            .isBuiltAndRun(maven, TARGET.resolve("catalogues"), HOME);

    MavenRun run = project.run(maven, CATALOGUE);

    assertThat(run.succeeded()).as(run.log()).isTrue();
    assertThat(project.folder().resolve("target/tracker/catalogue.md"))
        .content()
        .contains("create", "backend");
    System.out.printf("catalogue: %s, JDK %s%n", maven.getFileName(), Runtime.version().feature());
  }
}
