package dev.tracker.maven;

import dev.tracker.baseline.BaselineException;
import dev.tracker.baseline.BaselineFile;
import dev.tracker.baseline.BaselineRun;
import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that know a baseline have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class AbstractBaselineMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The file of the baseline, in the directory of the module. */
  @Parameter(property = "tracker.baseline", defaultValue = BaselineFile.DEFAULT_NAME)
  private String baseline;

  /**
   * Whether it is about the module at which Maven was started and all modules below that, together,
   * with one baseline. It is so unless told otherwise where the goal is called from the command
   * line. In a build's own phases, each module is by itself; there, say so in a module only that is
   * built after all others.
   */
  @Parameter(property = "tracker.aggregate")
  private @Nullable Boolean aggregate;

  /** Whether to do nothing. */
  @Parameter(property = "tracker.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped");
      return;
    }
    if (!isAggregate() && !modulesBelow(project).isEmpty()) {
      getLog().debug("Each module is by itself");
      return;
    }
    try {
      run(
          new BaselineRun(
              new BaselineFile(root().getBasedir().toPath().resolve(baseline)),
              manifests(),
              command()));
    } catch (BaselineException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Does what the goal is for. */
  abstract void run(BaselineRun run) throws IOException, MojoFailureException;

  private boolean isAggregate() {
    return aggregate == null ? execution.getSource() == MojoExecution.Source.CLI : aggregate;
  }

  /** Where the baseline is. */
  private MavenProject root() {
    return isAggregate() ? session.getTopLevelProject() : project;
  }

  private List<Manifest> manifests() throws IOException {
    List<MavenProject> modules = new ArrayList<>(List.of(root()));
    if (isAggregate()) {
      modules.addAll(modulesBelow(root()));
    }
    List<Manifest> manifests = new ArrayList<>();
    for (MavenProject module : modules) {
      manifests.addAll(ManifestFolder.read(Path.of(module.getBuild().getOutputDirectory())));
    }
    return manifests;
  }

  private static List<MavenProject> modulesBelow(MavenProject project) {
    List<MavenProject> below = project.getCollectedProjects();
    return below == null ? List.of() : below;
  }

  /** What writes the baseline, from the directory where Maven was started. */
  private String command() {
    StringBuilder command = new StringBuilder("mvn ");
    if (!root().isExecutionRoot()) {
      command.append("-pl :").append(root().getArtifactId()).append(' ');
    }
    command.append(goal());
    if (!baseline.equals(BaselineFile.DEFAULT_NAME)) {
      command.append(" -Dtracker.baseline=").append(baseline);
    }
    return command.toString();
  }

  /** Maven knows the prefix of a plugin that a module has. */
  private String goal() {
    var plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return root().getPlugin(plugin.getPluginLookupKey()) == null
        ? plugin.getId() + ":baseline"
        : plugin.getGoalPrefix() + ":baseline";
  }
}
