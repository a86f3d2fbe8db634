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

/**
 * What the README, and the page on verification, show of a file is that file, which other tests
 * compile.
 */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> showsFilesAsTheyAre() throws IOException {
    String pages =
        Files.readString(ROOT.resolve("README.md"))
            + Files.readString(ROOT.resolve("docs/verification.md"));
    assertThat(FILE.matcher(pages).results()).hasSize(3);
    return FILE.matcher(pages).results().map(ReadmeTest::showsFileAsItIs);
  }

  private static DynamicTest showsFileAsItIs(MatchResult shown) {
    return DynamicTest.dynamicTest(
        shown.group(1),
        () ->
            assertThat(shown.group(2))
                .isEqualTo(Files.readString(ROOT.resolve(shown.group(1))).strip()));
  }
}
