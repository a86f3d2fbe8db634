package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A user's first steps, and what the docs say of the versions that are supported. */
class InstallIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String MAVENS = System.getProperty("tracker.mavens");
  private static final String KOTLINS = System.getProperty("tracker.kotlins");

  @Test
  void theFirstExampleIsBuiltAndRunAsTheReadmeSays() throws Exception {
    Path home = TARGET.resolve("home");
    BuiltRepository.at(UserProject.repository(home));

    Snippet.java("docs/getting-started.md", "maven")
        .isBuiltAndRun(MavenRun.MAVEN_HOME, TARGET.resolve("install"), home);
  }

  @Test
  void theMavensAndKotlinsOfThePageAreThoseOfTheTests() throws IOException {
    List<List<String>> rows = Page.of("docs/install.md").rows();
    String[] kotlins = KOTLINS.split(" ", -1);

    assertThat(row(rows, "Kotlin, with kapt")).containsSubsequence(kotlins);
    assertThat(Snippet.kotlin().pom()).contains("<kotlin.version>" + kotlins[1] + "<");
    assertThat(row(rows, "Maven").toString().split("[^\\w.-]+", -1))
        .contains(MAVENS.split(" ", -1));
  }

  @Test
  void theLibrariesOfThePageAreThoseOfTheBuild() throws IOException {
    List<List<String>> rows = Page.of("docs/install.md").rows();
    Pom parent = new Pom(PublishedModule.ROOT.resolve("pom.xml"));
    Set<String> properties = new LinkedHashSet<>();
    for (List<String> row : rows) {
      if (row.get(0).contains(":")) {
        String property = property(parent, row.get(0));
        properties.add(property);
        assertThat(lowest(parent, property)).as(row.get(0)).isEqualTo(row.get(2));
        assertThat(newest(parent, property)).as(row.get(0)).isEqualTo(row.get(3));
      }
    }
    assertThat(properties).isEqualTo(lowestVersions(parent));
  }

  private static List<String> row(List<List<String>> rows, String title) {
    return rows.stream().filter(row -> row.get(0).equals(title)).findFirst().orElseThrow();
  }

  /** The name of the property that has the version of a managed library. */
  private static String property(Pom parent, String library) {
    String version =
        parent
            .texts(
                "/project/dependencyManagement//dependency[concat(groupId, ':', artifactId) = '"
                    + library
                    + "']/version")
            .get(0);
    return version.substring(2, version.length() - 1);
  }

  private static String newest(Pom parent, String property) {
    return parent.texts("/project/properties/*[name() = '" + property + "']").get(0);
  }

  private static String lowest(Pom parent, String property) {
    return parent
        .texts("/project/profiles/profile[id = 'lowest']/properties/*[name() = '" + property + "']")
        .get(0);
  }

  private static Set<String> lowestVersions(Pom parent) {
    return parent
        .names(
            "/project/profiles/profile[id = 'lowest']/properties/*[contains(name(), '.version')]")
        .stream()
        .collect(Collectors.toSet());
  }
}
