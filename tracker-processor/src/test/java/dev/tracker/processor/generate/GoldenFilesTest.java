package dev.tracker.processor.generate;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.StrictCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} holds the sources of a case, and beside them what is generated for
 * them: the files whose names begin with {@code Tracked}, and the manifests.
 */
class GoldenFilesTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesWhatIsExpected(String name) throws IOException {
    Path folder = ROOT.resolve(name);
    List<JavaFileObject> sources =
        files(folder).filter(file -> !isGenerated(file)).map(StrictCompiler::source).toList();

    List<JavaFileObject> generated = generated(StrictCompiler.compile(sources));

    for (JavaFileObject file : generated) {
      new GoldenFile(folder.resolve(simpleName(file))).assertIs(StrictCompiler.text(file));
    }
    assertThat(files(folder).filter(GoldenFilesTest::isGenerated).map(Path::getFileName))
        .map(Path::toString)
        .isNotEmpty()
        .containsExactlyElementsOf(
            generated.stream()
                .map(GoldenFilesTest::simpleName)
                .collect(toCollection(TreeSet::new)));
  }

  private static List<JavaFileObject> generated(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() != JavaFileObject.Kind.CLASS)
        .toList();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  private static boolean isGenerated(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("Tracked") || name.endsWith(".json");
  }

  private static String simpleName(JavaFileObject file) {
    return Path.of(file.getName()).getFileName().toString();
  }
}
