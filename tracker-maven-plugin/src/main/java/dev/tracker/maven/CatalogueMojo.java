package dev.tracker.maven;

import dev.tracker.catalogue.Catalogue;
import dev.tracker.catalogue.TrackedModule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Writes the catalogue of what a module, or a module and all those below it, tracks. */
@Mojo(name = "catalogue", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class CatalogueMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The title of the catalogue. */
  @Parameter(property = "tracker.catalogue.title", defaultValue = "${project.name}")
  private String title;

  /** The directory to write to. */
  @Parameter(
      property = "tracker.catalogue.outputDirectory",
      defaultValue = "${project.build.directory}/tracker")
  private File outputDirectory;

  /** Makes the goal; Maven sets its parameters. */
  public CatalogueMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    try {
      Catalogue catalogue = new Catalogue(title, "", modules());
      getLog().info(catalogue.totals() + " in " + outputDirectory);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private List<TrackedModule> modules() throws IOException {
    List<TrackedModule> modules = new ArrayList<>();
    modules.add(module(project));
    List<MavenProject> below = project.getCollectedProjects();
    for (MavenProject each : below == null ? List.<MavenProject>of() : below) {
      modules.add(module(each));
    }
    return modules;
  }

  private static TrackedModule module(MavenProject project) throws IOException {
    return TrackedModule.read(
        project.getArtifactId(), Path.of(project.getBuild().getOutputDirectory()));
  }
}
