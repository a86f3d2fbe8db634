package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes sources of one root.
 *
 * @param root the folder of the default package
 */
record SourceFolder(Path root) {
  /** As many types as one package has, about as in a large project. */
  private static final int PACKAGE_SIZE = 100;

  /** The package of the n-th type. */
  static String packageOf(int n) {
    return "sources.p" + n / PACKAGE_SIZE;
  }

  /** Whether the n-th type is the first of its package. */
  static boolean opensPackage(int n) {
    return n % PACKAGE_SIZE == 0;
  }

  /** Writes the type of a name, whose text begins after the package declaration. */
  void write(String packageName, String name, String text) throws IOException {
    Path folder = root.resolve(packageName.replace('.', '/'));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".java"), "package " + packageName + ";\n\n" + text);
  }
}
