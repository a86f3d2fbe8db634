package dev.tracker.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.catalogue.Acme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueMojoTest {
  @TempDir Path directory;

  private final List<String> log = new ArrayList<>();
  private final CatalogueMojo goal = new CatalogueMojo();

  @BeforeEach
  void parameters() {
    goal.setLog(new Log(log));
    goal.execution = new MojoExecution(new Plugin(), "catalogue", "in-a-phase");
    goal.title = "Acme";
    goal.outputDirectory = directory.resolve("target/tracker").toFile();
  }

  @Test
  void showsTheProject() throws Exception {
    goal.project = project("acme-billing", Acme.classes("acme-billing"));

    goal.execute();

    assertThat(written("catalogue.html")).contains("InvoiceService");
    assertThat(written("catalogue.md")).contains("## acme-billing").doesNotContain("**all**");
    assertThat(log).first().asString().startsWith("16 operations, 3 methods untracked, 0 unann");
  }

  @Test
  void showsTheModulesBelowIt() throws Exception {
    goal.project = project("acme", directory.resolve("no-classes"));
    goal.project.setCollectedProjects(
        Acme.modules().map(each -> project(each, Acme.classes(each))).toList());

    goal.execute();

    assertThat(written("catalogue.md"))
        .contains("## acme-billing", "## acme-identity", "## acme-shipping", "| **all** | 7 | 41 ")
        .doesNotContain("| acme |");
  }

  @Test
  void showsFurtherClasses() throws Exception {
    goal.project = project("acme", directory.resolve("no-classes"));
    goal.classes = List.of(Acme.classes("acme-identity").toFile());

    goal.execute();

    assertThat(written("catalogue.md")).contains("## acme-identity");
  }

  @Test
  void warnsWhereThereIsNothing() throws Exception {
    goal.project = project("acme", directory);

    goal.execute();

    assertThat(log).first().asString().startsWith("Found no manifest: compile first");
  }

  @Test
  void warnsOfWhatAnEarlierBuildHasLeft() throws Exception {
    Path classes = directory.resolve("classes");
    Path manifests = Files.createDirectories(classes.resolve("META-INF/tracker"));
    Files.writeString(
        manifests.resolve("com.acme.X.json"),
        "{\"version\": 1, \"interface\": \"com.acme.X\", \"decorator\": \"T\", \"methods\": []}");
    goal.project = project("acme", classes);

    goal.execute();

    assertThat(log).first().asString().startsWith("com.acme.X is ignored: it has no class");
    assertThat(written("catalogue.md")).doesNotContain("com.acme.X");
  }

  @Test
  void warnsOfWhatIsMissing() throws Exception {
    goal.project = project("acme", directory.resolve("no-classes"));
    goal.project.addCompileSourceRoot(Files.createDirectory(directory.resolve("src")).toString());
    Files.writeString(directory.resolve("src/X.java"), "interface X {}");
    goal.classes = List.of(directory.resolve("other.jar").toFile());

    goal.execute();

    assertThat(log)
        .contains(
            "acme has sources but no compiled classes, so what it tracks is unknown."
                + " Compile it first.",
            directory.resolve("other.jar") + " does not exist and is skipped.");
  }

  @Test
  void namesTheFileThatIsNoJar() throws Exception {
    goal.project = project("acme", directory.resolve("no-classes"));
    goal.classes = List.of(Files.writeString(directory.resolve("no.jar"), "no jar").toFile());

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith(
            "Cannot write the catalogue: " + directory.resolve("no.jar") + " is not a valid jar");
  }

  @Test
  void namesTheManifestThatIsBroken() throws Exception {
    Path manifests = Files.createDirectories(directory.resolve("META-INF/tracker"));
    Files.writeString(manifests.resolve("com.acme.X.json"), "{\"version\": 9}");
    goal.project = project("acme", directory);

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot write the catalogue: ")
        .hasMessageContaining("com.acme.X.json: the manifest has version 9");
  }

  @Test
  void doesNothingWhenSkipped() throws Exception {
    goal.skip = true;

    goal.execute();

    assertThat(goal.outputDirectory).doesNotExist();
  }

  private String written(String file) throws Exception {
    return Files.readString(goal.outputDirectory.toPath().resolve(file));
  }

  private static MavenProject project(String name, Path classes) {
    MavenProject project = new MavenProject();
    project.setArtifactId(name);
    Build build = new Build();
    build.setOutputDirectory(classes.toString());
    project.setBuild(build);
    return project;
  }

  /** Keeps what users are told. */
  private static final class Log extends SystemStreamLog {
    private final List<String> lines;

    Log(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void info(CharSequence content) {
      lines.add(content.toString());
    }

    @Override
    public void warn(CharSequence content) {
      lines.add(content.toString());
    }
  }
}
