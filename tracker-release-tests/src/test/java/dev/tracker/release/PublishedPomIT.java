package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published has all that a public repository asks for, as Maven puts it together. */
class PublishedPomIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path EFFECTIVE = TARGET.resolve("effective-poms");

  @SuppressWarnings("InlineFormatString") // As long as this, it is easier to read by itself.
  private static final String EXECUTION =
      """
      <execution>
        <id>%1$s</id>
        <phase>validate</phase>
        <goals><goal>effective-pom</goal></goals>
        <configuration>
          <artifact>dev.tracker:%1$s:%2$s</artifact>
          <output>%1$s.xml</output>
        </configuration>
      </execution>
      """;

  @SuppressWarnings("InlineFormatString") // As long as this, it is easier to read by itself.
  private static final String PLUGIN =
      """
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-help-plugin</artifactId>
            <version>${help-plugin.version}</version>
            <executions>%s</executions>
          </plugin>
        </plugins>
      </build>
      """;

  @BeforeAll
  static void resolveThem() throws Exception {
    Path home = TARGET.resolve("home");
    BuiltRepository.at(UserProject.repository(home));
    String executions =
        artifacts()
            .map(artifact -> EXECUTION.formatted(artifact, PublishedModule.VERSION))
            .collect(Collectors.joining());
    UserProject project = UserProject.begin(EFFECTIVE, home).withPom(PLUGIN.formatted(executions));

    MavenRun run = project.run(MavenRun.MAVEN_HOME, "mvn validate", MavenRun.pluginVersions());

    assertThat(run.succeeded()).as(run.log()).isTrue();
  }

  static Stream<String> artifacts() throws IOException {
    return Stream.concat(
        Stream.of("tracker-parent", "tracker-integrations", "tracker-bom"),
        PublishedModule.all().stream().map(PublishedModule::artifactId));
  }

  static List<PublishedModule> modules() throws IOException {
    return PublishedModule.all();
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void saysWhatItIsAndWhose(String artifact) throws IOException {
    Pom pom = new Pom(EFFECTIVE.resolve(artifact + ".xml"));

    assertThat(pom.texts("/project/name")).singleElement().asString().startsWith("Tracker");
    assertThat(pom.texts("/project/description")).singleElement().asString().endsWith(".");
    // The same for all: nothing is appended for a module.
    assertThat(pom.texts("/project/url")).containsExactly("https://tracker.dev");
    assertThat(pom.texts("/project/scm/connection"))
        .containsExactly("scm:git:https://tracker.dev/tracker.git");
    assertThat(pom.texts("/project/scm/developerConnection"))
        .containsExactly("scm:git:https://tracker.dev/tracker.git");
    assertThat(pom.texts("/project/scm/url")).containsExactly("https://tracker.dev/tracker");
    assertThat(pom.texts("/project/licenses/license/name")).containsExactly("Apache-2.0");
    assertThat(pom.texts("/project/licenses/license/url"))
        .containsExactly("https://www.apache.org/licenses/LICENSE-2.0.txt");
    assertThat(pom.texts("/project/developers/developer/name")).hasSize(1);
  }

  /** Two modules with one name or description could not be told apart where they are listed. */
  @Test
  void eachSaysSomethingElse() throws IOException {
    Map<String, List<String>> described =
        artifacts().collect(Collectors.groupingBy(PublishedPomIT::nameAndDescription));

    assertThat(described.values()).allMatch(artifacts -> artifacts.size() == 1);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void hasItsSourcesAndJavadoc(PublishedModule module) {
    for (String classifier : new String[] {"sources", "javadoc"}) {
      String jar = module.jar().getFileName().toString();
      assertThat(module.jar().resolveSibling(jar.replace(".jar", "-" + classifier + ".jar")))
          .isNotEmptyFile();
    }
  }

  /** The BOM has no parent to inherit the profile from. */
  @Test
  void aReleaseIsSigned() throws IOException {
    String signing =
        "/project/profiles/profile[id = 'release']//plugin[artifactId = 'maven-gpg-plugin']";
    for (String pom : new String[] {"pom.xml", "tracker-bom/pom.xml"}) {
      assertThat(new Pom(PublishedModule.ROOT.resolve(pom)).texts(signing + "//goal"))
          .as(pom)
          .containsExactly("sign");
    }
    assertThat(
            new Pom(PublishedModule.ROOT.resolve("tracker-bom/pom.xml"))
                .texts(signing + "/version"))
        .isEqualTo(
            new Pom(PublishedModule.ROOT.resolve("pom.xml"))
                .texts("/project/properties/gpg-plugin.version"));
  }

  private static String nameAndDescription(String artifact) {
    try {
      Pom pom = new Pom(EFFECTIVE.resolve(artifact + ".xml"));
      return pom.texts("/project/name") + " " + pom.texts("/project/description");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
