package dev.tracker.logformats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document on each line.
 *
 * @param message where the message is, a JSON pointer
 * @param level where the level's name is, or {@code null}
 * @param caller where the class of the caller is, or {@code null}
 * @param time reads the time
 * @param pair finds the value of a key; {@code null} if there is none
 * @param inMdc the same of the MDC
 * @param typed whether numbers are such
 * @param ofNull what becomes of {@code null}
 */
record JsonFormat(
    String file,
    String message,
    @Nullable String level,
    @Nullable String caller,
    Function<JsonNode, Instant> time,
    BiFunction<JsonNode, String, @Nullable JsonNode> pair,
    BiFunction<JsonNode, String, @Nullable JsonNode> inMdc,
    boolean typed,
    Nulls ofNull)
    implements Format {

  /** What a format may make of {@code null}. */
  enum Nulls {
    NULL,
    TEXT,
    ABSENT
  }

  /** Below the tracked calls in each of them. */
  private static final String STACK_TRACE = "jupiter.engine";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static Instant timestamp(JsonNode document) {
    String time = document.get("@timestamp").asText();
    // An offset may be without its colon.
    return OffsetDateTime.parse(time.replaceAll("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).toInstant();
  }

  static BiFunction<JsonNode, String, @Nullable JsonNode> keyed(String prefix) {
    return (document, key) -> document.get(prefix + key);
  }

  /** Where dots in a key mean objects within each other. */
  static @Nullable JsonNode nested(JsonNode document, String key) {
    JsonNode node = document.at("/" + key.replace('.', '/'));
    return node.isMissingNode() ? null : node;
  }

  @Override
  public boolean isBegin(String line) {
    // Not what a format says for itself.
    return line.contains("activities");
  }

  @Override
  public void check(String line, Expected event, Instant since) {
    JsonNode document = parse(line);
    assertThat(document.at(message).asText()).as(line).isEqualTo(event.message());
    if (level != null) {
      assertThat(document.at(level).asText()).as(line).isEqualTo(event.level());
    }
    assertThat(time.apply(document)).as(line).isBetween(since, Instant.now());
    assertThat(line.contains("Story") && line.contains(STACK_TRACE))
        .as(line)
        .isEqualTo(event.level().equals("WARN"));
    event.pairs().forEach((key, value) -> check(line, key, pair.apply(document, key), value));
    event.mdc().forEach((key, value) -> check(line, key, inMdc.apply(document, key), value));
  }

  @Override
  public void checkCaller(String line) {
    if (caller != null) {
      assertThat(parse(line).at(caller).asText()).as(line).isEqualTo(Story.class.getName());
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e.getMessage() + "\n" + line, e);
    }
  }

  private void check(String line, String key, @Nullable JsonNode found, @Nullable Object value) {
    if (value == null) {
      checkNull(line, key, found);
      return;
    }
    assertThat(found).as("%s in %s", key, line).isNotNull();
    if (value != Expected.ANY) {
      assertThat(found.isTextual()).isEqualTo(!typed || value instanceof String);
      assertThat(found.asText()).as("%s in %s", key, line).isEqualTo(value.toString());
    }
  }

  private void checkNull(String line, String key, @Nullable JsonNode found) {
    String text = found == null ? "absent" : found.isNull() ? "null" : "text " + found.asText();
    String expected =
        switch (ofNull) {
          case NULL -> "null";
          case TEXT -> "text null";
          case ABSENT -> "absent";
        };
    assertThat(text).as("%s in %s", key, line).isEqualTo(expected);
  }

  @Override
  public String toString() {
    return file;
  }
}
