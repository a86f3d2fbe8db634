package dev.tracker.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal for one module, or for all modules below the one at which Maven was started. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields.
abstract class AbstractModulesMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (!isCalledFromCommandLine() || !isAggregate()) {
      runUnlessSkipped();
      return;
    }
    try {
      new Turns(session, execution.getGoal())
          .take(
              project,
              () -> {
                runUnlessSkipped();
                return null;
              });
    } catch (MojoExecutionException | MojoFailureException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void runUnlessSkipped() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("Skipped");
    } else {
      run();
    }
  }

  /** Whether the goal is skipped. */
  abstract boolean isSkipped();

  /** Whether the goal covers several modules. */
  abstract boolean isAggregate();

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  final boolean isCalledFromCommandLine() {
    return execution.getSource() == MojoExecution.Source.CLI;
  }

  /** What it is about, the modules below included where it is about several. */
  final MavenProject root() {
    return isAggregate() ? session.getTopLevelProject() : project;
  }

  final void warnIfUncompiled(MavenProject module) {
    if (ProjectModules.isUncompiled(module)) {
      getLog()
          .warn(
              module.getArtifactId()
                  + " has sources but no compiled classes, so what it tracks is unknown."
                  + " Compile it first.");
    }
  }

  /** How a user calls a goal of this plugin: Maven knows its prefix where all modules have it. */
  final String goal(String name) {
    var plugin = execution.getMojoDescriptor().getPluginDescriptor();
    List<MavenProject> modules = session.getProjects();
    return modules.stream().allMatch(each -> each.getPlugin(plugin.getPluginLookupKey()) != null)
        ? plugin.getGoalPrefix() + ":" + name
        : plugin.getId() + ":" + name;
  }
}
