package dev.tracker.maven;

import dev.tracker.baseline.BaselineException;
import dev.tracker.baseline.BaselineFile;
import dev.tracker.baseline.BaselineRun;
import dev.tracker.catalogue.FoundManifests;
import dev.tracker.catalogue.Leftover;
import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The base class of the goals that use a baseline. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class AbstractBaselineMojo extends AbstractModulesMojo {
  /** The file of the baseline, in the directory of the module. */
  @Parameter(property = "tracker.baseline", defaultValue = BaselineFile.DEFAULT_NAME)
  private String baseline;

  /**
   * Whether all modules share one baseline: the module at which Maven was started, and those below
   * it. The default is {@code true} on the command line, and {@code false} in the phases of a
   * build, where each module has its own. In a phase, set it only in a module that is built after
   * all others.
   */
  @Parameter(property = "tracker.aggregate")
  private @Nullable Boolean aggregate;

  /** Whether to do nothing. */
  @Parameter(property = "tracker.skip", defaultValue = "false")
  private boolean skip;

  @Override
  final boolean isSkipped() {
    return skip;
  }

  /** Whether several modules share one baseline. */
  @Override
  final boolean isAggregate() {
    return aggregate == null ? isCalledFromCommandLine() : aggregate;
  }

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    if (!isAggregate() && !ProjectModules.below(root()).isEmpty()) {
      getLog().debug("Skipped: each module has its own baseline");
      return;
    }
    try {
      BaselineFile file = new BaselineFile(root().getBasedir().toPath().resolve(baseline));
      BaselineRun run = new BaselineRun(file, found(), command());
      run.notes().forEach(getLog()::warn);
      run(run);
    } catch (BaselineException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Does what the goal is for. */
  abstract void run(BaselineRun run) throws IOException, MojoFailureException;

  private FoundManifests found() throws IOException {
    List<Manifest> manifests = new ArrayList<>();
    List<Leftover> leftovers = new ArrayList<>();
    for (MavenProject module : isAggregate() ? ProjectModules.of(root()) : List.of(root())) {
      warnIfUncompiled(module);
      FoundManifests found = ManifestFolder.find(List.of(ProjectModules.classes(module)));
      manifests.addAll(found.manifests());
      leftovers.addAll(found.leftovers());
    }
    return new FoundManifests(manifests, leftovers);
  }

  /** What writes the baseline, from the directory where Maven was started. */
  private String command() {
    StringBuilder command = new StringBuilder("mvn ");
    if (!root().isExecutionRoot()) {
      command.append("-pl :").append(root().getArtifactId()).append(' ');
    }
    command.append(goal("baseline"));
    if (!baseline.equals(BaselineFile.DEFAULT_NAME)) {
      command.append(" -Dtracker.baseline=").append(baseline);
    }
    return command.toString();
  }
}
