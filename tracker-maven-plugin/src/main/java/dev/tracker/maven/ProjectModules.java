package dev.tracker.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/** The modules that a goal works on. */
final class ProjectModules {
  private ProjectModules() {}

  /** The project, and the modules below it, those that Maven was told to leave out as well. */
  static List<MavenProject> of(MavenProject project) {
    List<MavenProject> modules = new ArrayList<>(List.of(project));
    List<MavenProject> below = project.getCollectedProjects();
    if (below != null) {
      modules.addAll(below);
    }
    return List.copyOf(modules);
  }
}
