package dev.tracker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the house asks of each source file, the tests' own included. */
class SourceFilesTest {
  private static final int MOST_LINES = 250;
  private static final int MOST_FILES = 26;
  private static final Pattern VAGUE_NAME = Pattern.compile(".*(Utils?|Helper|Manager)\\.java");

  @Test
  void areShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sourceFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void areNamedForWhatIsInThem() throws IOException {
    assertThat(sourceFiles()).isNotEmpty().noneMatch(file -> isVague(file.toString()));
  }

  /** A newcomer sees at a glance what a folder holds. */
  @Test
  void areFewInAPackage() throws IOException {
    Map<Path, Long> files =
        sourceFiles().stream()
            .filter(file -> file.startsWith("src/main"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(files).isNotEmpty();
    files.values().removeIf(number -> number <= MOST_FILES);
    assertThat(files).isEmpty();
  }

  private static boolean isVague(String path) {
    return VAGUE_NAME.matcher(path).matches();
  }

  /** Cases and golden files are data, and as long as they have to be. */
  private static List<Path> sourceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith("src/test/resources"))
          .toList();
    }
  }
}
