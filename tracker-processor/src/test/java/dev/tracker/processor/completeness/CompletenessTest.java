package dev.tracker.processor.completeness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.EcjCompiler;
import dev.tracker.processor.compilation.MemoryCompiler;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case compiles without a warning, and does as it is told. */
final class CompletenessTest {

  static Stream<CompletenessCase> cases() {
    return CompletenessCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacCompilesWithoutWarning(CompletenessCase each) throws Exception {
    Compilation compilation = javac(each);
    assertThat(compilation.messages()).isEmpty();
    Decorators.drill(compilation);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecjGeneratesTheSame(CompletenessCase each, @TempDir Path folder) throws Exception {
    Compilation compilation = new EcjCompiler(folder).compile(each.sources());
    assertThat(compilation.errors()).as(compilation.messages()).isEmpty();
    assertThat(compilation.diagnostics())
        .filteredOn(CompletenessTest::isAboutGeneratedCode)
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        // Said of the interface as well: its type parameters are called like other types.
        .filteredOn(message -> !message.contains("is hiding the type"))
        .isEmpty();
    assertThat(compilation.sources()).isEqualTo(javac(each).sources());
    Decorators.drill(compilation);
  }

  /**
   * Other JDKs compare with the same file. Not of what has {@code finalize()}: since JDK 18 it is
   * deprecated for removal, and so its warnings are others.
   */
  @Test
  void generatesTheSameOnEveryJdk() throws Exception {
    StringBuilder digests = new StringBuilder();
    for (CompletenessCase each : CompletenessCase.all().toList()) {
      for (Map.Entry<String, String> source : javac(each).sources().entrySet()) {
        if (source.getValue().contains("finalize()")) {
          continue;
        }
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(source.getValue().getBytes(UTF_8));
        digests.append(HexFormat.of().formatHex(digest)).append("  ").append(source.getKey());
        digests.append('\n');
      }
    }
    new GoldenFile(Path.of("src/test/resources/completeness.sha256")).assertIs(digests.toString());
  }

  /** That a type parameter is called like a type is said of the interface as well. */
  private static boolean isAboutGeneratedCode(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() != null
        && diagnostic.getSource().getName().contains("/Tracked")
        && !diagnostic.getMessage(Locale.ROOT).contains("is hiding the type");
  }

  /** Of JSpecify's annotations, which no processor claims, any user is warned. */
  private static Compilation javac(CompletenessCase each) {
    return MemoryCompiler.javac().with("-Xlint:-processing").compile(each.sources());
  }
}
