package dev.tracker.processor.universe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The interfaces that the running JDK exports to everyone. */
final class JdkInterfaces {
  private JdkInterfaces() {}

  static List<Class<?>> all() {
    Stream<String> names =
        ModuleLayer.boot().modules().stream()
            .filter(module -> module.getDescriptor() != null)
            .flatMap(module -> classNames(module.getDescriptor()));
    return Extensible.among(names, ClassLoader.getPlatformClassLoader());
  }

  private static Stream<String> classNames(ModuleDescriptor module) {
    if (!module.name().startsWith("java.") && !module.name().startsWith("jdk.")) {
      return Stream.empty();
    }
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .flatMap(export -> classNames(module.name(), export.source()));
  }

  private static Stream<String> classNames(String module, String packageName) {
    Path folder =
        FileSystems.getFileSystem(URI.create("jrt:/"))
            .getPath("modules", module, packageName.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
