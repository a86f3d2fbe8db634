package dev.tracker.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eclipse's compiler gets the same bytes out of the processor as javac, and compiles them clean.
 * Only where in the source something stands, it does not tell.
 */
class EclipseCompilerTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final Pattern POSITION = Pattern.compile(" *\"(file|line)\": .*\n");

  @TempDir private Path output;

  static List<String> cases() throws IOException {
    return GoldenFilesTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheSame(String name) throws IOException {
    List<Path> golden = files(ROOT.resolve(name), "Tracked*.java");
    List<Path> sources = files(ROOT.resolve(name), "*.java");
    sources.removeAll(golden);

    Compilation compilation = compile(sources);

    for (Path expected : golden) {
      assertThat(written(compilation, expected)).isEqualTo(Files.readString(expected));
    }
    for (Path expected : files(ROOT.resolve(name), "*.json")) {
      assertThat(written(compilation, expected))
          .isEqualTo(POSITION.matcher(Files.readString(expected)).replaceAll(""));
    }
    assertThat(compilation.diagnostics())
        .filteredOn(EclipseCompilerTest::isError)
        .extracting(each -> each.getMessage(Locale.ROOT))
        // What javac has to be asked not to say, this compiler does not know, or would not say.
        .filteredOn(message -> !message.contains("@SuppressWarnings"))
        .as("errors, and what else is said of generated code")
        .isEmpty();
  }

  private static boolean isError(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR
        || (diagnostic.getSource() != null && isGenerated(diagnostic.getSource()));
  }

  private Compilation compile(List<Path> sources) {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return new EcjCompiler(
            output, classPath, List.of("-warn:+unchecked,raw,deprecation,removal,unused,serial"))
        .compileFiles(sources);
  }

  private static String written(Compilation compilation, Path expected) {
    return compilation.files().entrySet().stream()
        .filter(file -> Path.of(file.getKey()).endsWith(expected.getFileName()))
        .map(file -> new String(file.getValue(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isGenerated(JavaFileObject file) {
    return Path.of(file.getName()).getFileName().toString().startsWith("Tracked");
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(files::add);
    }
    return files;
  }
}
