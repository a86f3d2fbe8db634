package dev.tracker.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.TrackActivityProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
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

    DiagnosticCollector<JavaFileObject> diagnostics = compile(sources);

    for (Path expected : golden) {
      assertThat(generated("sources", expected)).hasSameTextualContentAs(expected);
    }
    for (Path expected : files(ROOT.resolve(name), "*.json")) {
      assertThat(generated("classes", expected))
          .hasContent(POSITION.matcher(Files.readString(expected)).replaceAll(""));
    }
    assertThat(diagnostics.getDiagnostics())
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

  private DiagnosticCollector<JavaFileObject> compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-warn:+unchecked,raw,deprecation,removal,unused,serial",
              "-classpath",
              System.getProperty("java.class.path"),
              "-s",
              Files.createDirectory(output.resolve("sources")).toString(),
              "-d",
              Files.createDirectory(output.resolve("classes")).toString());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new TrackActivityProcessor()));
      task.call();
    }
    return diagnostics;
  }

  private Path generated(String folder, Path expected) throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve(folder))) {
      return files.filter(file -> file.endsWith(expected.getFileName())).findFirst().orElseThrow();
    }
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
