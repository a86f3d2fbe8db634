package dev.tracker.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A repository of a test's own, so that what is built here is installed nowhere else. Whatever else
 * a build needs, this build has downloaded before.
 *
 * @param folder where it is
 */
record LocalRepository(Path folder) {
  static final String VERSION = System.getProperty("tracker.version");

  private static final Path ROOT = Path.of("..");

  /** Installs a module, as far as it is compiled. */
  void install(String artifact, Class<?> member) throws Exception {
    Path classes = Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = target(artifact, ".jar");
    if (Files.isDirectory(classes)) {
      pack(classes, jar);
    } else {
      Files.copy(classes, jar, StandardCopyOption.REPLACE_EXISTING);
    }
    installPom(artifact, ROOT.resolve(artifact).resolve("pom.xml"));
  }

  void installParent() throws IOException {
    installPom("tracker-parent", ROOT.resolve("pom.xml"));
  }

  private void installPom(String artifact, Path pom) throws IOException {
    Files.copy(pom, target(artifact, ".pom"), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path target(String artifact, String suffix) throws IOException {
    Path version = folder.resolve("dev/tracker").resolve(artifact).resolve(VERSION);
    return Files.createDirectories(version).resolve(artifact + "-" + VERSION + suffix);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }

  /** Settings by which Maven uses this repository, and fills it from that of this build. */
  Path settings() throws IOException {
    String source = Path.of(System.getProperty("maven.localRepository")).toUri().toString();
    return Files.writeString(
        folder.resolveSibling("settings.xml"),
        """
        <settings>
          <localRepository>%s</localRepository>
          <mirrors>
            <mirror>
              <id>downloaded</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """
            .formatted(folder.toAbsolutePath(), source));
  }
}
