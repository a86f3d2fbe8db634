package dev.tracker.processor.universe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The interfaces in a jar. */
final class JarInterfaces {
  private JarInterfaces() {}

  static List<Class<?>> in(Path jar, ClassLoader loader) {
    try (JarFile file = new JarFile(jar.toFile())) {
      Stream<String> names =
          file.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'));
      return Extensible.among(names, loader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
