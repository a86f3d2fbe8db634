package dev.tracker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of all dependencies lists what the build resolves, and nothing else. */
class DependenciesPageIT {
  private static final Pom PARENT = parent();

  private static List<List<String>> rows;

  /** The cells of all tables, without their backticks. */
  @BeforeAll
  static void readThePage() throws IOException {
    rows =
        Page.of("docs/maintainers/dependencies.md").rows().stream()
            .filter(row -> !row.get(0).matches("module|library|plugin|-+"))
            .toList();
  }

  static List<PublishedModule> modules() throws IOException {
    return PublishedModule.all();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void listsWhatAModuleBrings(PublishedModule module) throws IOException {
    List<String> resolved =
        module.dependencies().stream()
            .map(library -> library.artifact() + " " + library.licences())
            .toList();
    List<String> listed =
        rows.stream()
            .filter(row -> row.get(0).equals(module.artifactId()))
            .map(row -> row.get(1) + " " + row.get(2))
            .toList();

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(resolved.isEmpty() ? List.of("nothing ") : resolved);
  }

  @Test
  void listsWhatOnlyTheBuildUses() {
    Set<String> ofModules =
        rows.stream().filter(row -> row.size() > 4).map(row -> row.get(1)).collect(toSet());
    Set<String> managed = new TreeSet<>(artifacts("/project/dependencyManagement"));
    managed.addAll(artifacts("/project//annotationProcessorPaths"));
    managed.removeAll(ofModules);

    assertThat(ofTheBuild(false)).isEqualTo(managed);
  }

  @Test
  void listsThePlugins() {
    assertThat(ofTheBuild(true))
        .isEqualTo(
            PARENT.texts("/project/build/pluginManagement/plugins/plugin/artifactId").stream()
                .collect(toSet()));
  }

  /** What stands first in the tables with two columns: libraries have a group, plugins none. */
  private static Set<String> ofTheBuild(boolean plugins) {
    return rows.stream()
        .filter(row -> row.size() <= 4)
        .map(row -> row.get(0))
        .filter(artifact -> artifact.contains(":") != plugins)
        .collect(toSet());
  }

  private static Set<String> artifacts(String parent) {
    List<String> groups = PARENT.texts(parent + "//artifactId/preceding-sibling::groupId");
    List<String> names = PARENT.texts(parent + "//artifactId[preceding-sibling::groupId]");
    Set<String> artifacts = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (!groups.get(i).equals("dev.tracker")) {
        artifacts.add(groups.get(i) + ":" + names.get(i));
      }
    }
    return artifacts;
  }

  private static Pom parent() {
    try {
      return new Pom(PublishedModule.ROOT.resolve("pom.xml"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
