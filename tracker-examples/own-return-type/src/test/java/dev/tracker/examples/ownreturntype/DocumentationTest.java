package dev.tracker.examples.ownreturntype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation shows is what is compiled here. */
class DocumentationTest {
  private static final Path DOCUMENTATION = Path.of("../../docs/return-types.md");
  private static final Path SOURCES = Path.of("src/main/java/dev/tracker/examples/ownreturntype");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) -->\n```\\w+\n(.*?)```\n", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "ReportService.java, service",
    "PromiseAdapter.java, follow",
    "PromiseAdapter.java, defer"
  })
  void showsTheCode(String file, String region) throws IOException {
    assertThat(snippet(file + "#" + region)).isEqualTo(region(SOURCES.resolve(file), region));
  }

  @Test
  void showsTheOptionForMaven() throws IOException {
    assertThat(snippet("pom.xml#option")).isEqualTo(region(Path.of("pom.xml"), "option"));
  }

  @Test
  void showsTheSameOptionForGradle() throws IOException {
    String option = "-Atracker.adapters=" + PromiseAdapter.class.getName();

    assertThat(snippet("build.gradle.kts")).contains('"' + option + '"');
    assertThat(snippet("pom.xml#option")).contains("<arg>" + option + "</arg>");
  }

  private static String snippet(String name) throws IOException {
    Matcher snippets = SNIPPET.matcher(Files.readString(DOCUMENTATION));
    while (snippets.find()) {
      if (snippets.group(1).equals(name)) {
        return snippets.group(2);
      }
    }
    throw new AssertionError("No snippet " + name + " in " + DOCUMENTATION);
  }

  /** What stands between the marks, moved to the left margin. */
  private static String region(Path file, String name) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int from = lineWith(lines, "tag::" + name + "[]");
    int to = lineWith(lines, "end::" + name + "[]");
    String region = String.join("\n", lines.subList(from + 1, to));
    return region.stripTrailing().stripIndent() + "\n";
  }

  private static int lineWith(List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(mark)) {
        return i;
      }
    }
    throw new AssertionError("No " + mark);
  }
}
