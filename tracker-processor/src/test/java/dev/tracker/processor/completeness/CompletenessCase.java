package dev.tracker.processor.completeness;

import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of one package below {@code src/test/resources/completeness}.
 *
 * @param name the folder's name
 * @param sources what is in it
 */
record CompletenessCase(String name, List<Source> sources) {
  private static final Path ROOT = Path.of("src/test/resources/completeness");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);");

  static Stream<CompletenessCase> all() {
    return list(ROOT).stream()
        .map(
            folder ->
                new CompletenessCase(
                    folder.getFileName().toString(),
                    list(folder).stream().map(CompletenessCase::source).toList()));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path file) {
    try {
      String code = Files.readString(file);
      String simpleName = file.getFileName().toString().replace(".java", "");
      Matcher declared = PACKAGE.matcher(code);
      return Source.of(declared.find() ? declared.group(1) + "." + simpleName : simpleName, code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
