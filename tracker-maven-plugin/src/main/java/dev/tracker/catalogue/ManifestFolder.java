package dev.tracker.catalogue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the manifests of a directory of classes or of a jar.
 *
 * <pre>{@code
 * List<Manifest> manifests = ManifestFolder.read(Path.of("target/classes"));
 * }</pre>
 */
public final class ManifestFolder {
  private static final String FOLDER = "META-INF/tracker";
  private static final String SUFFIX = ".json";

  private ManifestFolder() {}

  /**
   * Reads all manifests.
   *
   * @param classes a directory of classes, or a jar; may be missing
   * @return the manifests, sorted by the name of the interface; none where there are none
   * @throws MalformedManifestException if one of them cannot be understood
   * @throws IOException if one of them cannot be read
   */
  public static List<Manifest> read(Path classes) throws IOException {
    if (!Files.isRegularFile(classes)) {
      return readBelow(classes);
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return readBelow(jar.getPath("/"));
    }
  }

  private static List<Manifest> readBelow(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    List<Manifest> manifests = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        manifests.add(ManifestReader.read(Files.readString(file), file.toUri().toString()));
      }
    }
    manifests.sort(Comparator.comparing(Manifest::interfaceName));
    return List.copyOf(manifests);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    }
  }
}
