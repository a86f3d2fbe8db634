package dev.tracker.processor.universe;

import dev.tracker.processor.compilation.MemoryCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the interfaces of any jars through the processor, as {@link JdkUniverseTest} does with those
 * of the JDK: {@code LibraryUniverse <class path of the jars> [<class path of what they need>]}.
 */
final class LibraryUniverse {
  private LibraryUniverse() {}

  public static void main(String[] arguments) throws IOException {
    Report report = explore(paths(arguments[0]), paths(arguments.length < 2 ? "" : arguments[1]));
    report.refused().forEach((name, code) -> System.out.println(code + " " + name));
    report.inextensible().forEach((type, why) -> System.out.println(type.that() + ": " + why));
    report.unusable().forEach((name, why) -> System.out.println("unusable " + name + ": " + why));
    report.bad().forEach(fault -> System.out.println("bad " + fault));
    System.out.println(report);
    System.exit(report.bad().isEmpty() ? 0 : 1);
  }

  static List<Path> paths(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }

  static Report explore(List<Path> jars, List<Path> needed) throws IOException {
    List<Path> libraries = new ArrayList<>(jars);
    libraries.addAll(needed);
    try (LibraryLoader loader = new LibraryLoader(libraries)) {
      List<Class<?>> interfaces = new ArrayList<>();
      jars.forEach(jar -> interfaces.addAll(JarInterfaces.in(jar, loader)));
      return new Universe(compiler(libraries), loader).explore(interfaces);
    }
  }

  /**
   * Of what a library itself lacks it may warn, and of its types that come from another's source
   * file, which nobody can name otherwise; of what was generated, every other warning counts.
   */
  private static MemoryCompiler compiler(List<Path> libraries) {
    return MemoryCompiler.javac()
        .withOnly(
            "-Xlint:all,-classfile,-auxiliaryclass", "-Xmaxwarns", "100000", "-Xmaxerrs", "100000")
        .withClassPath(libraries);
  }
}
