package dev.tracker.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages show the code that is compiled here, as it is. */
class GuideTest {
  private static final Path DOCS = Path.of("../../docs");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- guide: (\\S+)#(\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  static Stream<String> pages() {
    return Stream.of("choosing", "recording", "writing-a-tracker", "context", "testing");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsTheCode(String name) throws IOException {
    List<MatchResult> shown = SHOWN.matcher(page(name)).results().toList();

    assertThat(shown).isNotEmpty();
    for (MatchResult each : shown) {
      assertThat(each.group(3)).isEqualTo(region(each.group(1), each.group(2)));
    }
  }

  static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name + ".md"));
  }

  /** What stands between the marks, moved to the left margin. */
  private static String region(String file, String name) throws IOException {
    List<String> lines = Files.readAllLines(find(file));
    int from = lineWith(lines, "tag::" + name + "[]");
    int to = lineWith(lines, "end::" + name + "[]");
    return String.join("\n", lines.subList(from + 1, to)).stripTrailing().stripIndent() + "\n";
  }

  private static Path find(String file) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      return sources.filter(each -> each.endsWith(file)).findFirst().orElseThrow();
    }
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
