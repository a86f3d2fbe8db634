package dev.tracker.classfile;

import dev.tracker.file.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Directories of classes, and archives, which are open until this is closed. An application's
 * archive, of Spring Boot or for the web, has its classes in a directory within.
 *
 * <p>Used by one thread.
 */
public final class ClassRoots implements Closeable {
  private static final List<String> WITHIN_ARCHIVES =
      List.of("/", "/BOOT-INF/classes", "/WEB-INF/classes");

  private final List<Path> folders = new ArrayList<>();
  private final List<FileSystem> archives = new ArrayList<>();

  private ClassRoots() {}

  /**
   * Opens them.
   *
   * @param classes directories of classes, and archives; what is missing has no classes
   * @return the roots, to be closed
   * @throws UnusableFileException if one is neither a directory nor an archive
   * @throws IOException if an archive cannot be closed again
   */
  public static ClassRoots open(List<Path> classes) throws IOException {
    ClassRoots roots = new ClassRoots();
    try {
      for (Path each : classes) {
        roots.add(each);
      }
      return roots;
    } catch (IOException e) {
      roots.close();
      throw e;
    }
  }

  private void add(Path classes) throws IOException {
    if (Files.isDirectory(classes)) {
      folders.add(classes);
    } else if (!Files.notExists(classes)) {
      FileSystem archive = openArchive(classes);
      archives.add(archive);
      for (String each : WITHIN_ARCHIVES) {
        Path folder = archive.getPath(each);
        if (Files.isDirectory(folder)) {
          folders.add(folder);
        }
      }
    }
  }

  private static FileSystem openArchive(Path file) throws UnusableFileException {
    try {
      return FileSystems.newFileSystem(file);
    } catch (ProviderNotFoundException e) {
      throw UnusableFileException.of(file, "is neither a directory of classes nor a jar");
    } catch (ZipException e) {
      throw UnusableFileException.of(file, "is not a valid jar: " + e.getMessage());
    } catch (IOException e) {
      throw UnusableFileException.cannotRead(file, e);
    }
  }

  /**
   * The directories of classes, those within archives among them.
   *
   * @return them, in the order in which they were given
   */
  public List<Path> folders() {
    return List.copyOf(folders);
  }

  /**
   * Finds a class.
   *
   * @param folder which of the {@link #folders} to look in
   * @param binaryName the class
   * @return the class; empty where it is not
   * @throws UnusableFileException if its file cannot be understood
   */
  public static Optional<ClassFile> find(Path folder, String binaryName)
      throws UnusableFileException {
    Path file;
    try {
      file = folder.resolve(binaryName.replace('.', '/') + ".class");
    } catch (InvalidPathException e) {
      return Optional.empty(); // No class has a name that no file can have.
    }
    return Files.notExists(file) ? Optional.empty() : Optional.of(ClassFileReader.read(file));
  }

  @Override
  public void close() throws IOException {
    for (FileSystem each : archives) {
      each.close();
    }
  }
}
