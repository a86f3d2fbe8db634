package dev.tracker.processor.compilation;

import java.io.FileNotFoundException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * Keeps in memory what a compiler writes; what it reads comes from the files of another manager.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryFile> written = new TreeMap<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** What was written, by its path. */
  Map<String, MemoryFile> written() {
    return written;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return write(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return write(folder + relativeName, Kind.OTHER);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws FileNotFoundException {
    throw new FileNotFoundException(relativeName);
  }

  private MemoryFile write(String path, Kind kind) {
    MemoryFile file = new MemoryFile(path, kind);
    written.put(path, file);
    return file;
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }
}
