package dev.tracker.maven;

import dev.tracker.catalogue.Catalogue;
import dev.tracker.catalogue.CatalogueFiles;
import dev.tracker.catalogue.FoundManifests;
import dev.tracker.catalogue.ManifestFolder;
import dev.tracker.catalogue.Totals;
import dev.tracker.catalogue.TrackedModule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalogue of the tracked methods of the project and all modules below it, as HTML and as
 * Markdown. From the command line, it runs once, after the last module.
 */
@Mojo(name = "catalogue", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
public final class CatalogueMojo extends AbstractModulesMojo {
  /** The directory that {@code catalogue.html} and {@code catalogue.md} are written to. */
  @Parameter(
      property = "tracker.catalogue.outputDirectory",
      defaultValue = "${project.build.directory}/tracker",
      required = true)
  File outputDirectory;

  /** The title of the catalogue. */
  @Parameter(property = "tracker.catalogue.title", defaultValue = "${project.name}")
  @Nullable String title;

  /**
   * The text below the title. A time, such as {@code ${maven.build.timestamp}}, makes each build
   * write another catalogue.
   */
  @Parameter(property = "tracker.catalogue.note", defaultValue = "${project.version}")
  @Nullable String note;

  /** Further jars, and directories of classes, each shown as a module with the name of its file. */
  @Parameter(property = "tracker.catalogue.classes")
  List<File> classes = List.of();

  /** Whether to do nothing. */
  @Parameter(property = "tracker.catalogue.skip", defaultValue = "false")
  boolean skip;

  /** Creates the goal. Maven sets its parameters. */
  public CatalogueMojo() {}

  @Override
  boolean isSkipped() {
    return skip;
  }

  @Override
  boolean isAggregate() {
    return isCalledFromCommandLine();
  }

  @Override
  void run() throws MojoExecutionException {
    try {
      Catalogue catalogue =
          new Catalogue(title == null ? "" : title, note == null ? "" : note, modules());
      report(catalogue, CatalogueFiles.write(catalogue, outputDirectory.toPath()));
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write the catalogue: " + e.getMessage(), e);
    }
  }

  private List<TrackedModule> modules() throws IOException {
    List<TrackedModule> modules = new ArrayList<>();
    for (MavenProject each : ProjectModules.of(root())) {
      warnIfUncompiled(each);
      modules.add(module(each.getArtifactId(), ProjectModules.classes(each)));
    }
    for (File each : classes) {
      if (!each.exists()) {
        getLog().warn(each + " does not exist and is skipped.");
      }
      modules.add(module(each.getName(), each.toPath()));
    }
    return modules;
  }

  private TrackedModule module(String name, Path compiled) throws IOException {
    FoundManifests found = ManifestFolder.find(List.of(compiled));
    found.leftovers().forEach(each -> getLog().warn(each.text()));
    return new TrackedModule(name, found.manifests());
  }

  private void report(Catalogue catalogue, CatalogueFiles files) {
    if (catalogue.modules().isEmpty()) {
      getLog()
          .warn(
              "Found no manifest: compile first, with tracker-processor, and without"
                  + " -Atracker.manifest=false.");
    }
    Totals totals = catalogue.totals();
    getLog()
        .info(
            totals.operations()
                + " operations, "
                + totals.untracked()
                + " methods untracked, "
                + totals.unannotated()
                + " unannotated: "
                + files.html()
                + ", "
                + files.markdown());
  }
}
