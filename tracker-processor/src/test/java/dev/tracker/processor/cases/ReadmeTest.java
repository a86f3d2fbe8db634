package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What pages show of a file, or of a part of it, is in that file, which other tests compile. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (file|part of): (\\S+) -->\n```\\w*\n(.*?)\n```\n", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> showsFilesAsTheyAre() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      SHOWN
          .matcher(Files.readString(page))
          .results()
          .map(shown -> showsFileAsItIs(page, shown))
          .forEach(tests::add);
    }
    assertThat(tests).hasSizeGreaterThan(6);
    return tests.stream();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              docs.filter(each -> each.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static DynamicTest showsFileAsItIs(Path page, MatchResult shown) {
    return DynamicTest.dynamicTest(
        page.getFileName() + " " + shown.group(2),
        () -> {
          String file = Files.readString(ROOT.resolve(shown.group(2)));
          if (shown.group(1).equals("file")) {
            assertThat(shown.group(3)).isEqualTo(file.strip());
          } else {
            assertThat(file).contains("\n" + shown.group(3) + "\n");
          }
        });
  }
}
