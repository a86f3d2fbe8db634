package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "session, session",
    "sessionID, session id",
    "SESSION_ID, session id",
    "x.session-id2, x session id",
    "URLData, url data",
    "userURLData, user url data",
    "userData, user data",
    "aB, a b",
    "AB, ab",
    "A, a",
    "größeÄnderung, größe änderung",
    "a1B, a b",
    "'', ''",
    "42, ''",
  })
  void aNameIsSplitWhereAWordBegins(String name, String words) {
    assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
  }
}
