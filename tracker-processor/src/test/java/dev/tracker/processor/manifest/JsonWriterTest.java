package dev.tracker.processor.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

  @Test
  void putsEachValueOnALineOfItsOwn() {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("a").value("x").name("b").beginArray().value(1).value("y").endArray();
    json.name("c").beginObject().name("d").value(null).endObject().endObject();

    assertThat(json.text())
        .isEqualTo(
            """
            {
              "a": "x",
              "b": [
                1,
                "y"
              ],
              "c": {
                "d": null
              }
            }
            """);
  }

  @Test
  void putsNothingInWhatIsEmpty() {
    JsonWriter json = new JsonWriter();
    json.beginArray().beginArray().endArray().beginObject().endObject().endArray();

    assertThat(json.text()).isEqualTo("[\n  [],\n  {}\n]\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "34, \\\"",
        "92, \\\\",
        "10, \\n",
        "13, \\r",
        "9, \\t",
        "0, \\u0000",
        "31, \\u001f",
        "127, \\u007f",
        "0x2028, \\u2028",
        "0x2029, \\u2029",
        "0xd800, \\ud800",
        "0xdfff, \\udfff"
      })
  void escapes(int character, String expected) {
    JsonWriter json = new JsonWriter();
    json.value("a" + (char) character + "b");

    assertThat(json.text()).isEqualTo("\"a" + expected + "b\"\n");
  }

  @Test
  void doesNotEscapeASpace() {
    JsonWriter json = new JsonWriter();
    json.value(" ");

    assertThat(json.text()).isEqualTo("\" \"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "caf\u00e9 \ud83d\ude00", "\ud83d\ude00\ud83d", "\ude00\ud83d\ude00"})
  void readersGetWhatWasWritten(String text) {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("caf\u00e9 \"").value(text).endObject();

    byte[] bytes = json.text().getBytes(StandardCharsets.UTF_8);

    assertThat(new JsonMapper().readTree(bytes).get("caf\u00e9 \"").asString()).isEqualTo(text);
  }
}
