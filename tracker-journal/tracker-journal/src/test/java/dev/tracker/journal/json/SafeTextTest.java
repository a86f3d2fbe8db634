package dev.tracker.journal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  @Test
  void leavesSafeTextAlone() {
    String text = "aé😀\n";
    assertThat(SafeText.of(text)).isSameAs(text);
    assertThat(SafeText.limited(text, 100)).isSameAs(text);
    assertThat(SafeText.limitedOrNull(null, 100)).isNull();
  }

  @Test
  void spellsOutWhatDatabasesRefuse() {
    assertThat(SafeText.of("\0")).isEqualTo("\\u0000");
    assertThat(SafeText.of("\ud83d")).isEqualTo("\\ud83d");
    assertThat(SafeText.of("\ude00\ud83d\ude00\ude00")).isEqualTo("\\ude00😀\\ude00");
  }

  @Test
  void longTextsStayDifferentWhereTheyAreCut() {
    String one = SafeText.limited("x".repeat(500) + "1", 100);
    String other = SafeText.limited("x".repeat(500) + "2", 100);
    assertThat(one).hasSize(100).startsWith("x".repeat(35) + "…").isNotEqualTo(other);
    assertThat(SafeText.limited("x".repeat(500) + "1", 100)).isEqualTo(one);
    assertThat(SafeText.limited("x".repeat(65), 64)).hasSize(64).matches("[0-9a-f]+");
    String pair = SafeText.limited("x".repeat(34) + "😀".repeat(100), 100);
    assertThat(pair).startsWith("x".repeat(34) + "…");
  }

  @Test
  void aCanonicalObjectHasItsNamesInOrder() {
    CanonicalObject object = new CanonicalObject().put("a", "1").put("b", 2).put("c", null);
    assertThat(object.text()).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    assertThatThrownBy(() -> object.put("b", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new CanonicalObject().text()).isEqualTo("{}");
  }
}
