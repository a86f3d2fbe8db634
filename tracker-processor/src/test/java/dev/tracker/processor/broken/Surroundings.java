package dev.tracker.processor.broken;

import dev.tracker.TrackActivity;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * A class path from which classes are missing, and which keeps nothing of what is written.
 *
 * <p>The API is on it as everything else is: to leave out all of {@code dev.tracker} is to forget
 * it.
 */
final class Surroundings extends ForwardingJavaFileManager<JavaFileManager> {
  private final Predicate<String> missing;

  Surroundings(JavaFileManager files, Predicate<String> missing) {
    super(files);
    this.missing = missing;
  }

  static Path api() {
    return MemoryCompiler.home(TrackActivity.class);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
      if (!missing.test(String.valueOf(inferBinaryName(location, file)))) {
        found.add(file);
      }
    }
    return found;
  }

  @Override
  public JavaFileObject getJavaFileForInput(Location location, String className, Kind kind)
      throws IOException {
    return missing.test(className) ? null : super.getJavaFileForInput(location, className, kind);
  }
}
