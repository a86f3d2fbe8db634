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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CDI decorates beans by is written for whatever is decorated, and compiles without a warning.
 */
final class CdiDecoratorTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path EXPECTED = Path.of("src/test/resources/cdi");

  /** As much of CDI as is named. */
  private static final List<Source> CDI =
      List.of(
          annotation("jakarta.decorator.Decorator"),
          annotation("jakarta.decorator.Delegate"),
          annotation("jakarta.enterprise.inject.Any"),
          annotation("jakarta.enterprise.inject.Decorated"),
          annotation("jakarta.inject.Inject"),
          Source.of(
              "jakarta.annotation.Priority",
              "package jakarta.annotation; public @interface Priority { int value(); }"),
          Source.of(
              "jakarta.interceptor.Interceptor",
              "package jakarta.interceptor; public @interface Interceptor {"
                  + " final class Priority { private Priority() {}"
                  + " public static final int PLATFORM_BEFORE = 0; } }"),
          Source.of(
              "jakarta.enterprise.inject.spi.Bean",
              "package jakarta.enterprise.inject.spi; public interface Bean<T> { T created(); }"),
          Source.of(
              "dev.tracker.cdi.BeanTrackers",
              "package dev.tracker.cdi; public abstract class BeanTrackers {"
                  + " public BeanTrackers() {}"
                  + " public abstract boolean isNearest(Class<?> type,"
                  + " jakarta.enterprise.inject.spi.Bean<?> bean);"
                  + " public abstract <T> T around(Class<?> type, T bean,"
                  + " java.util.function.BiFunction<? super T, ? super dev.tracker.ActivityTracker,"
                  + " ? extends T> decorator); }"));

  private static Source annotation(String name) {
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
    Compilation compilation = javac().compile(withCdi(each.sources()));
    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources().keySet()).anyMatch(CdiDecoratorTest::isForCdi);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecjGeneratesTheSame(CompletenessCase each, @TempDir Path folder) throws Exception {
    Compilation compilation = new EcjCompiler(folder).compile(withCdi(each.sources()));
    assertThat(compilation.errors()).as(compilation.messages()).isEmpty();
    assertThat(compilation.diagnostics())
        .filteredOn(
            diagnostic ->
                diagnostic.getSource() != null && isForCdi(diagnostic.getSource().getName()))
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filteredOn(message -> !message.contains("is hiding the type"))
        .isEmpty();
    assertThat(compilation.sources()).isEqualTo(javac().compile(withCdi(each.sources())).sources());
  }

  @ParameterizedTest
  @ValueSource(strings = {"backend", "generics"})
  void writesWhatIsExpected(String name) throws IOException {
    Compilation compilation = javac().compile(withCdi(sources(name)));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.sources().keySet()).anyMatch(CdiDecoratorTest::isForCdi);
    compilation
        .sources()
        .forEach(
            (file, text) -> {
              if (isForCdi(file)) {
                new GoldenFile(EXPECTED.resolve(Path.of(file).getFileName())).assertIs(text);
              }
            });
  }

  @Test
  void isNotWrittenWhereItIsNotWanted() throws IOException {
    assertThat(javac().with("-Atracker.cdi=false").compile(withCdi(sources("backend"))).sources())
        .isNotEmpty()
        .allSatisfy((file, text) -> assertThat(isForCdi(file)).isFalse());
    assertThat(javac().compile(sources("backend")).sources())
        .isNotEmpty()
        .allSatisfy((file, text) -> assertThat(isForCdi(file)).isFalse());
  }

  private static boolean isForCdi(String file) {
    return file.contains("CdiTracked");
  }

  private static List<Source> withCdi(List<Source> sources) {
    List<Source> all = new ArrayList<>(sources);
    all.addAll(CDI);
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

  private static MemoryCompiler javac() {
    return MemoryCompiler.javac().with("-Xlint:-processing");
  }
}
