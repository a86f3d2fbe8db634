package dev.tracker.processor.broken;

import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is before it is broken: one of the cases that tests compile, whole.
 *
 * @param sources its sources
 * @param library where its library has been compiled to
 * @param classes the names of the library's classes
 */
record Seedling(List<Source> sources, Path library, List<String> classes) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** The seedlings that a folder of cases holds. */
  static List<Seedling> in(Path cases, Path work) {
    try (Stream<Path> folders = Files.list(cases)) {
      List<Seedling> seedlings = new ArrayList<>();
      for (Path folder : folders.sorted().toList()) {
        Path library = work.resolve(cases.getFileName() + "-" + folder.getFileName());
        seedlings.add(of(folder, Files.createDirectories(library)));
      }
      return seedlings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seedling of(Path folder, Path library) throws IOException {
    List<String> classes = new ArrayList<>();
    if (Files.exists(folder.resolve("library"))) {
      var compilation =
          MemoryCompiler.javac().withOnly("-proc:none").compile(sources(folder.resolve("library")));
      for (Map.Entry<String, byte[]> file : compilation.files().entrySet()) {
        Path target = library.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
        classes.add(file.getKey().replace(".class", "").replace('/', '.'));
      }
    }
    Files.createDirectories(library.resolve("out"));
    return new Seedling(sources(folder), library, classes);
  }

  private static List<Source> sources(Path folder) throws IOException {
    try (Stream<Path> files =
        Files.walk(folder, folder.endsWith("library") ? 3 : 1)
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.toList()) {
        String code = Files.readString(file);
        Matcher declared = PACKAGE.matcher(code);
        String simpleName = file.getFileName().toString().replace(".java", "");
        sources.add(
            Source.of(declared.find() ? declared.group(1) + "." + simpleName : simpleName, code));
      }
      return sources;
    }
  }
}
