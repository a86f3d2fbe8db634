package dev.tracker.processor.verify.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is quoted can neither forge another message nor hide what it is. */
class QuotationTest {

  @Test
  void leavesWhatCanBeSeen() {
    assertThat(Quotation.of("größe = 日本.\ud83d\ude00")).isEqualTo("größe = 日本.\ud83d\ude00");
    assertThat(Quotation.of(7)).isEqualTo(7);
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertThat(Quotation.of("a\nb\u001b[2J\u0085\u2028\u202e\ud800"))
        .isEqualTo("a\\u000ab\\u001b[2J\\u0085\\u2028\\u202e\\ud800");
  }

  @Test
  void cutsWhatIsTooLong() {
    assertThat(Quotation.of("x".repeat(300))).isEqualTo("x".repeat(300));
    assertThat(Quotation.of("x".repeat(1_000)))
        .isEqualTo("x".repeat(300) + "... (1000 characters)");
  }
}
