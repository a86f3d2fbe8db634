package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b~", "\"\\'", "größe 中", "\u00a0", "\ud83d\ude00"})
  void whatIsVisibleStaysWhatItIs(String text) {
    assertThat(VisibleText.of(text)).isSameAs(text);
  }

  @Test
  void whatIsNotIsSpelledOut() {
    assertThat(VisibleText.of("a\r\n\tb\0\u001b\u001f\u007f\u0085"))
        .isEqualTo("a\\r\\n\\tb\\u0000\\u001b\\u001f\\u007f\\u0085");
    assertThat(VisibleText.of("ä\u2028\u2029\u202e\u200f\ufeff"))
        .isEqualTo("ä\\u2028\\u2029\\u202e\\u200f\\ufeff");
    assertThat(VisibleText.of("\ud83d\ude00\ud83d x \ude00\udb40\udc41"))
        .isEqualTo("\ud83d\ude00\\ud83d x \\ude00\\udb40\\udc41");
  }
}
