package dev.tracker.catalogue;

import dev.tracker.classfile.ClassFile;
import dev.tracker.classfile.ClassRoots;
import dev.tracker.file.TextFile;
import dev.tracker.file.UnusableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the manifests in directories of classes or jars, and compares each with the class file of
 * its interface. What does not match is ignored.
 *
 * <pre>{@code
 * List<Manifest> manifests = ManifestFolder.read(Path.of("target/classes"));
 * }</pre>
 */
public final class ManifestFolder {
  private static final String FOLDER = "META-INF/tracker";
  private static final String SUFFIX = ".json";

  private final ClassRoots roots;
  private final List<Manifest> manifests = new ArrayList<>();
  private final List<Leftover> leftovers = new ArrayList<>();

  private ManifestFolder(ClassRoots roots) {
    this.roots = roots;
  }

  /**
   * Reads all manifests of a directory or jar.
   *
   * @param classes a directory of classes, or a jar; may be missing
   * @return the manifests that count, sorted by the name of the interface; none where there are
   *     none
   * @throws MalformedManifestException if one of them cannot be understood
   * @throws IOException if something cannot be read; the message has the file and the reason
   */
  public static List<Manifest> read(Path classes) throws IOException {
    return find(List.of(classes)).manifests();
  }

  /**
   * Reads all manifests of what was compiled together.
   *
   * @param classes directories of classes, and jars; they may be missing. A manifest may be in
   *     another one than the interface's class file, as some build tools have it
   * @return the manifests, and those that are ignored
   * @throws MalformedManifestException if one of them cannot be understood
   * @throws IOException if something cannot be read; the message has the file and the reason
   */
  public static FoundManifests find(List<Path> classes) throws IOException {
    try (ClassRoots roots = ClassRoots.open(classes)) {
      ManifestFolder found = new ManifestFolder(roots);
      for (Path each : roots.folders()) {
        found.readBelow(each);
      }
      found.manifests.sort(Comparator.comparing(Manifest::interfaceName));
      found.leftovers.sort(Comparator.comparing(Leftover::interfaceName));
      return new FoundManifests(found.manifests, found.leftovers);
    }
  }

  private void readBelow(Path root) throws IOException {
    for (Path file : files(root.resolve(FOLDER))) {
      String name = UnusableFileException.name(file);
      Manifest manifest = ManifestReader.read(TextFile.read(file), name);
      new CompiledManifest(manifest, name, leftovers::add)
          .against(compiled(manifest.interfaceName(), file, root))
          .ifPresent(manifests::add);
    }
  }

  /** Elsewhere only where the manifest is not: a class that has moved took its manifest along. */
  private Optional<ClassFile> compiled(String interfaceName, Path file, Path root)
      throws UnusableFileException {
    Optional<ClassFile> compiled = ClassRoots.find(root, interfaceName);
    for (Path other : roots.folders()) {
      if (compiled.isEmpty()
          && Files.notExists(other.resolve(FOLDER).resolve(file.getFileName().toString()))) {
        compiled = ClassRoots.find(other, interfaceName);
      }
    }
    return compiled;
  }

  private static List<Path> files(Path folder) throws UnusableFileException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw UnusableFileException.cannotRead(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw UnusableFileException.cannotRead(folder, e);
    }
  }
}
