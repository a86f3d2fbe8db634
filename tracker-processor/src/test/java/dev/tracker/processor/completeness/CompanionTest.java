package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written beside decorators for a container is written for whatever is decorated, and
 * compiles without a warning. Of the container's library there is as much as is named.
 */
abstract class CompanionTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final List<Source> libraries;
  private final List<String> goldens;
  private final Path expected;
  private final String[] switchedOff;

  CompanionTest(
      List<Source> libraries, List<String> goldens, Path expected, String... switchedOff) {
    this.libraries = libraries;
    this.goldens = goldens;
    this.expected = expected;
    this.switchedOff = switchedOff;
  }

  /** Whether a generated file is one of those in question. */
  abstract boolean isCompanion(String file);

  /** An annotation without elements. */
  static Source annotation(String name) {
    int dot = name.lastIndexOf('.');
    return Source.of(
        name,
        "package "
            + name.substring(0, dot)
            + "; public @interface "
            + name.substring(dot + 1)
            + " {}");
  }

  static Stream<CompletenessCase> cases() {
    return CompletenessCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacCompilesWithoutWarning(CompletenessCase each) {
    Compilation compilation = javac().compile(withLibraries(each.sources()));
    assertThat(compilation.messages()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecjGeneratesTheSame(CompletenessCase each, @TempDir Path folder) throws Exception {
    Compilation compilation = new EcjCompiler(folder).compile(withLibraries(each.sources()));
    assertThat(compilation.errors()).as(compilation.messages()).isEmpty();
    assertThat(compilation.diagnostics())
        .filteredOn(
            diagnostic ->
                diagnostic.getSource() != null && isCompanion(diagnostic.getSource().getName()))
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filteredOn(message -> !message.contains("is hiding the type"))
        .isEmpty();
    assertThat(compilation.sources())
        .isEqualTo(javac().compile(withLibraries(each.sources())).sources());
  }

  @Test
  void writesWhatIsExpected() throws IOException {
    for (String golden : goldens) {
      assertIsExpected(golden);
    }
  }

  private void assertIsExpected(String golden) throws IOException {
    Compilation compilation = javac().compile(withLibraries(sources(golden)));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources().keySet()).anyMatch(this::isCompanion);
    compilation
        .sources()
        .forEach(
            (file, text) -> {
              if (isCompanion(file)) {
                new GoldenFile(expected.resolve(Path.of(file).getFileName())).assertIs(text);
              }
            });
  }

  @Test
  void isNotWrittenWhereItIsNotWanted() throws IOException {
    assertThat(javac().with(switchedOff).compile(withLibraries(sources("backend"))).sources())
        .isNotEmpty()
        .allSatisfy((file, text) -> assertThat(isCompanion(file)).isFalse());
    assertThat(javac().compile(sources("backend")).sources())
        .isNotEmpty()
        .allSatisfy((file, text) -> assertThat(isCompanion(file)).isFalse());
  }

  private List<Source> withLibraries(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    all.addAll(libraries);
    return all;
  }

  private static List<Source> sources(String golden) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(golden))) {
      List<Source> sources = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") && !name.startsWith("Tracked")) {
          sources.add(Source.of("com.acme." + name.replace(".java", ""), Files.readString(file)));
        }
      }
      return sources;
    }
  }

  static MemoryCompiler javac() {
    return MemoryCompiler.javac().with("-Xlint:-processing");
  }
}
