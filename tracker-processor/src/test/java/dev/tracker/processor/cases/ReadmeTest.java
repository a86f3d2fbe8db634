package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String pages =
        Files.readString(ROOT.resolve("README.md"))
            + Files.readString(ROOT.resolve("docs/migrating-to-tracker.md"))
            + Files.readString(ROOT.resolve("docs/trackers.md"))
            + Files.readString(ROOT.resolve("docs/verification.md"));
    assertThat(SHOWN.matcher(pages).results()).hasSize(19);
    return SHOWN.matcher(pages).results().map(ReadmeTest::showsFileAsItIs);
  }

  private static DynamicTest showsFileAsItIs(MatchResult shown) {
    return DynamicTest.dynamicTest(
        shown.group(2),
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
