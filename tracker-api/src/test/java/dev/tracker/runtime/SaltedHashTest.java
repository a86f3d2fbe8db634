package dev.tracker.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SaltedHashTest {
  private final SaltedHash hash = new SaltedHash("pepper".getBytes(UTF_8));

  /** As {@code printf pepper%s ada@example.com | sha256sum | cut -c 1-32} has it. */
  @Test
  void isReckonedTheSameByOthers() {
    assertThat(hash.of("ada@example.com")).isEqualTo("f3de2501fc91c4a9ae4d4ed50bef931c");
    assertThat(hash.of("Jürgen")).isEqualTo("8cda594afdff852bcb2a392a2b620f7f");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(4711, "4711"),
        Arguments.of(true, "true"),
        Arguments.of(List.of("a", "b"), "[a, b]"),
        Arguments.of("secret".toCharArray(), "secret"),
        Arguments.of(new byte[] {1, -1}, "[1, -1]"),
        Arguments.of(new String[][] {{"a"}, {"b", null}}, "[[a], [b, null]]"));
  }

  /** The text of an array is not where it lies in memory. */
  @ParameterizedTest
  @MethodSource("texts")
  void isThatOfTheText(Object value, String text) {
    assertThat(hash.of(value)).isEqualTo(hash.of(text));
  }

  @Test
  void dependsOnTheSalt() {
    assertThat(new SaltedHash("salt".getBytes(UTF_8)).of("ada")).isNotEqualTo(hash.of("ada"));
  }

  @Test
  void thePropertyGoesBeforeTheVariable() {
    assertThat(SaltedHash.salt("property", "variable")).isEqualTo("property".getBytes(UTF_8));
    assertThat(SaltedHash.salt(null, "variable")).isEqualTo("variable".getBytes(UTF_8));
    assertThat(SaltedHash.salt("", "variable")).isEqualTo("variable".getBytes(UTF_8));
  }

  @Test
  void withoutEitherTheSaltIsRandom() {
    assertThat(SaltedHash.salt(null, "")).hasSize(32).isNotEqualTo(SaltedHash.salt(null, null));
  }

  @Test
  void staysTheSameInAProcess() {
    assertThat(Tracking.hashed("ada")).matches("[0-9a-f]{32}").isEqualTo(Tracking.hashed("ada"));
    assertThat(Tracking.hashed(null)).isNull();
  }
}
