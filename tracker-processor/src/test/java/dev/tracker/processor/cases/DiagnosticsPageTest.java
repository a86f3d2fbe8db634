package dev.tracker.processor.cases;

import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.verify.finding.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that explains each problem, made of the cases that show it: the part below a mark is
 * rewritten by the same switch as golden files are.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final String MARK = "<!-- From here on: rewritten by the tests. -->\n";

  @TempDir private Path classes;

  @Test
  void explainsEachProblem() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder rewritten =
        new StringBuilder(page.substring(0, page.indexOf(MARK) + MARK.length()));
    for (Case each : Case.bad()) {
      rewritten.append(section(each));
    }
    new GoldenFile(PAGE).assertIs(rewritten.toString());
  }

  private String section(Case bad) throws IOException {
    Problem problem =
        Stream.of(Problem.values())
            .filter(each -> each.code().equals(bad.code()))
            .findFirst()
            .orElseThrow();
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(bad.code()).append(' ').append(title(problem)).append("\n\n");
    section.append(block("text", message(bad)));
    if (!bad.isOfTheSurroundings()) {
      section.append("Said of:\n\n").append(sources(bad));
      section.append("Mended:\n\n").append(sources(Case.good(bad.code())));
    }
    return section.toString().stripTrailing() + "\n";
  }

  /** {@code UNKNOWN_NAME} is {@code Unknown name}. */
  private static String title(Problem problem) {
    String words = problem.name().replace('_', ' ');
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The first that the compiler says of the case. */
  private String message(Case bad) throws IOException {
    return bad.compile(Files.createDirectory(classes.resolve(bad.code()))).diagnostics().stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith(bad.code()))
        .findFirst()
        .map(each -> severity(each.getKind()) + ": " + each.getMessage(Locale.ROOT))
        .orElseThrow();
  }

  private static String severity(Kind kind) {
    return switch (kind) {
      case ERROR -> "error";
      case NOTE -> "note";
      default -> "warning";
    };
  }

  private static String sources(Case each) throws IOException {
    List<String> blocks = new ArrayList<>();
    List<String> options = each.ownOptions();
    if (!options.isEmpty()) {
      blocks.add("Compiled with `" + String.join(" ", options) + "`:\n\n");
    }
    for (Path source : each.librarySources()) {
      blocks.add(block("java", "// In a library, " + each.stateOf(source) + ".\n" + text(source)));
    }
    for (Path source : each.sources()) {
      if (!source.endsWith("Main.java")) {
        blocks.add(block("java", text(source)));
      }
    }
    return String.join("", blocks);
  }

  private static String text(Path source) throws IOException {
    return Files.readString(source).strip();
  }

  private static String block(String language, String text) {
    return "```" + language + "\n" + text + "\n```\n\n";
  }
}
