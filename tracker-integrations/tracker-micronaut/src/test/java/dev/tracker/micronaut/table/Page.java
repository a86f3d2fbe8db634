package dev.tracker.micronaut.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of the documentation: behaviours, and what each container does. */
final class Page {
  private static final Path FILE = Path.of("docs", "containers.md");

  private Page() {}

  /** What a column says of each behaviour. */
  static Map<String, String> column(String container) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(file()).stream()
            .dropWhile(line -> !line.startsWith("| the bean, or the call | " + container))
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .toList();
    int column = rows.get(0).indexOf(container);
    return rows.stream()
        .skip(2)
        .collect(Collectors.toMap(row -> row.get(1), cell(column), (a, b) -> a + b));
  }

  private static Function<List<String>, String> cell(int column) {
    return row -> row.get(column);
  }

  /** Above whichever module runs the tests. */
  private static Path file() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(FILE))) {
      folder = folder.getParent();
    }
    return folder.resolve(FILE);
  }
}
