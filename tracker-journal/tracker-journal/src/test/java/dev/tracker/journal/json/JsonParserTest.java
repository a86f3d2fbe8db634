package dev.tracker.journal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
  @Test
  void readsEachKindOfValue() {
    assertThat(
            JsonParser.parse(
                " {\"a\" : [ 1, -2.5e3, \"x\\u00e9\\n\\/\", true, null ], \"b\":{} } "))
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(BigDecimal.ONE, new BigDecimal("-2.5e3"), "xé\n/", true, null),
                "b",
                Map.of()));
    assertThat(JsonParser.parse("[false]")).isEqualTo(List.of(false));
    assertThat(JsonParser.parse("[]")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "\"x",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u12",
        "\"\n\"",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "--1",
        "1 2",
        "truex",
        "nul",
        "NaN",
        "{\"a\":1,\"a\":2}",
        "1e9999999999",
        "]",
        "{\"a\":1]",
        "\"\\"
      })
  void refusesWhatIsNot(String json) {
    assertThatThrownBy(() -> JsonParser.parse(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at char");
  }

  @Test
  void refusesWhatWouldTakeTooMuch() {
    assertThatThrownBy(() -> JsonParser.parse("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonParser.parse("1".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonParser.parseObject("[]"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
