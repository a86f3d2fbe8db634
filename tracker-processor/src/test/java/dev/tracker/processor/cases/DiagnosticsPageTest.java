package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.GoldenFile;
import dev.tracker.processor.verify.finding.Problem;
import dev.tracker.processor.verify.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that explains each problem. It begins with a table of all, a line each. Then each has a
 * section, made of the cases that show it. The switch that rewrites golden files rewrites both.
 */
class DiagnosticsPageTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Path INDEX = Path.of("src/test/resources/diagnostics.tsv");
  private static final String MARK = "<!-- From here on: rewritten by the tests. -->\n";

  @TempDir private Path classes;

  @Test
  void explainsEachProblem() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder rewritten =
        new StringBuilder(page.substring(0, page.indexOf(MARK) + MARK.length()));
    rewritten.append(index());
    for (Case each : Case.bad()) {
      rewritten.append(section(each));
    }
    new GoldenFile(PAGE).assertIs(rewritten.toString());
  }

  @Test
  void hasALineForEachProblem() throws IOException {
    assertThat(Files.readAllLines(INDEX))
        .extracting(line -> line.split("\t", -1)[0])
        .containsExactlyElementsOf(Stream.of(Problem.values()).map(Problem::code).toList());
  }

  private static String index() throws IOException {
    return Files.readAllLines(INDEX).stream()
        .map(line -> row(line.split("\t", -1)))
        .collect(
            Collectors.joining(
                "\n",
                "\n| code | severity | what is wrong | how to fix it |\n|---|---|---|---|\n",
                "\n"));
  }

  private static String row(String[] cells) {
    assertThat(cells).hasSize(3).noneMatch(String::isBlank);
    Problem problem = problem(cells[0]);
    String anchor = heading(problem).toLowerCase(Locale.ROOT).replace(' ', '-');
    return "| [%s](#%s) | %s | %s | %s |"
        .formatted(cells[0], anchor, severity(problem.severity()), cells[1], cells[2]);
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING, ADVICE -> "warning";
      case NOTE -> "note";
    };
  }

  private static Problem problem(String code) {
    return Stream.of(Problem.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private String section(Case bad) throws IOException {
    StringBuilder section = new StringBuilder();
    section.append("\n## ").append(heading(problem(bad.code()))).append("\n\n");
    section.append(block("text", message(bad)));
    if (!bad.isOfTheSurroundings()) {
      section.append("Wrong:\n\n").append(sources(bad));
      section.append("Right:\n\n").append(sources(Case.good(bad.code())));
    }
    return section.toString().stripTrailing() + "\n";
  }

  /** Of {@code UNKNOWN_NAME}, {@code TRK012 Unknown name}. */
  private static String heading(Problem problem) {
    String words = problem.name().replace('_', ' ');
    return problem.code() + ' ' + words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
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
