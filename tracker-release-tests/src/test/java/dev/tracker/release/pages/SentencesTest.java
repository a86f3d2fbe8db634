package dev.tracker.release.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences are short: in the mean, a page has at most sixteen words in one. */
class SentencesTest {
  private static final double MOST_WORDS = 16;

  static List<Markdown> pages() throws IOException {
    return Markdown.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void areShort(Markdown page) {
    assertThat(page.sentenceLengths().stream().mapToInt(Integer::intValue).average().orElse(0))
        .isLessThanOrEqualTo(MOST_WORDS);
  }
}
