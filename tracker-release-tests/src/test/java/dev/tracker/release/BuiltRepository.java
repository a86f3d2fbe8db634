package dev.tracker.release;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A local repository for Maven with what has just been built, and nothing of ours besides: what
 * other builds have installed on this machine must not get into the tests.
 */
final class BuiltRepository {
  private static final String GROUP = "dev/tracker";

  private final Path folder;

  private BuiltRepository(Path folder) {
    this.folder = folder;
  }

  static BuiltRepository at(Path folder) throws IOException {
    BuiltRepository repository = new BuiltRepository(folder);
    for (String aggregator :
        new String[] {"tracker-parent", "tracker-integrations", "tracker-bom"}) {
      Path home = PublishedModule.ROOT.resolve(aggregator);
      Path pom = (Files.isDirectory(home) ? home : PublishedModule.ROOT).resolve("pom.xml");
      repository.add(GROUP, aggregator, PublishedModule.VERSION, "pom", pom);
    }
    Path journals = PublishedModule.ROOT.resolve("tracker-journal/pom.xml");
    repository.add(GROUP, "tracker-journals", PublishedModule.VERSION, "pom", journals);
    for (PublishedModule module : PublishedModule.all()) {
      repository.add(GROUP, module.artifactId(), PublishedModule.VERSION, "pom", module.pom());
      repository.add(GROUP, module.artifactId(), PublishedModule.VERSION, "jar", module.jar());
    }
    return repository;
  }

  /** Adds a file under its name in a repository. */
  void add(String group, String artifact, String version, String type, Path file)
      throws IOException {
    Path target = folder.resolve(group).resolve(artifact).resolve(version);
    Files.createDirectories(target);
    Files.copy(file, target.resolve(artifact + "-" + version + "." + type), REPLACE_EXISTING);
  }

  Path folder() {
    return folder;
  }
}
