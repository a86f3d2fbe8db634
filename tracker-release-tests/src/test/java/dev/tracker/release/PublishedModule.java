package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module that users get, as it has been built.
 *
 * @param artifactId its name in a repository
 * @param folder where it is built
 */
record PublishedModule(String artifactId, Path folder) {
  static final Path ROOT = Path.of(System.getProperty("tracker.root"));
  static final String VERSION = System.getProperty("tracker.version");

  /** All of them: those whose versions the BOM tells. */
  static List<PublishedModule> all() throws IOException {
    return new Pom(ROOT.resolve("tracker-bom/pom.xml"))
        .texts("//dependencies/dependency/artifactId").stream().map(PublishedModule::of).toList();
  }

  static PublishedModule of(String artifactId) {
    return Stream.of("tracker-integrations", "tracker-journal", "")
        .map(ROOT::resolve)
        .map(home -> home.resolve(artifactId))
        .filter(Files::isDirectory)
        .map(folder -> new PublishedModule(artifactId, folder))
        .findFirst()
        .orElseThrow();
  }

  Path jar() {
    return folder.resolve("target").resolve(artifactId + "-" + VERSION + ".jar");
  }

  /** The descriptor that is published: not the one in the sources, where parts are in the jar. */
  Path pom() {
    Path reduced = folder.resolve("dependency-reduced-pom.xml");
    return Files.exists(reduced) ? reduced : folder.resolve("pom.xml");
  }

  /** What it brings along, direct and transitive, with their licences, as the build found them. */
  List<ThirdParty> dependencies() throws IOException {
    return ThirdParty.in(folder.resolve("target/third-party/third-party.txt"));
  }

  @Override
  public String toString() {
    return artifactId;
  }
}
