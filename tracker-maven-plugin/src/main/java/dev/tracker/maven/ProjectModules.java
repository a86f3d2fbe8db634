package dev.tracker.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The modules that a goal works on. */
final class ProjectModules {
  private ProjectModules() {}

  /** The project, and the modules below it, those that Maven was told to leave out as well. */
  static List<MavenProject> of(MavenProject project) {
    List<MavenProject> modules = new ArrayList<>(List.of(project));
    modules.addAll(below(project));
    return List.copyOf(modules);
  }

  static List<MavenProject> below(MavenProject project) {
    List<MavenProject> below = project.getCollectedProjects();
    return below == null ? List.of() : below;
  }

  /** Where its classes are. */
  static Path classes(MavenProject project) {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  /** Whether it has sources, and no classes: what it tracks is not known. */
  static boolean isUncompiled(MavenProject project) {
    return !project.getPackaging().equals("pom")
        && !Files.isDirectory(classes(project))
        && project.getCompileSourceRoots().stream().anyMatch(each -> hasFiles(Path.of(each)));
  }

  private static boolean hasFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(Files::isRegularFile);
    } catch (IOException | UncheckedIOException e) {
      return false; // The compiler says more of it.
    }
  }
}
