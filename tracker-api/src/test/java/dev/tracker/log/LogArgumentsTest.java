package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.MemoryLogger;
import dev.tracker.spi.Redaction;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogArgumentsTest {
  private final MemoryLogger logger = new MemoryLogger(Level.INFO);

  /** The fields of the arguments alone. */
  private Map<String, String> logged(@Nullable Object... kvArgs) {
    new LogActivityTracker(logger).start(ActivityContext.root(), "login", "user", kvArgs);
    Map<String, String> fields = new LinkedHashMap<>(logger.only().fields());
    assertThat(new ArrayList<>(fields.keySet()))
        .startsWith("event", "operation", "subject", "op_id");
    fields.keySet().removeAll(List.of("event", "operation", "subject", "op_id"));
    return fields;
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "userName", "user.name", "user-name", "user_name", "x1", "1"})
  void aPlainKeyIsTheName(String key) {
    assertThat(logged(key, "v")).containsExactly(Map.entry(key, "v"));
  }

  @ParameterizedTest
  @EnumSource(LogField.class)
  void aKeyThatIsANameOfTheLogsOwnIsToldApart(LogField field) {
    assertThat(logged(field.toString(), "v")).containsExactly(Map.entry("arg." + field, "v"));
  }

  @ParameterizedTest
  @CsvSource({
    "OP_ID, arg.OP_ID",
    "arg.op_id, arg.arg.op_id",
    "'op_id ', arg.op_id_",
    "'a b', arg.a_b",
    "'a=1 op_id', arg.a_1_op_id",
    "größe, arg.größe",
    "'', arg._",
    "!missing_value, arg._missing_value",
  })
  void aKeyThatIsNotPlainIsMadeSafe(String key, String name) {
    assertThat(logged(key, "v")).containsExactly(Map.entry(name, "v"));
  }

  @Test
  void noKeyCanForgeALine() {
    assertThat(logged("a\r\nevent=failed", "v", "a\u001b[2J\"\u2028\ud800", "v"))
        .containsOnlyKeys("arg.a__event_failed", "arg.a__2J___");
  }

  @Test
  void aVeryLongKeyIsCut() {
    assertThat(logged("k".repeat(100_000), "v"))
        .containsExactly(Map.entry("arg." + "k".repeat(100), "v"));
  }

  @Test
  void aKeyOfTheGreatestLengthIsNot() {
    assertThat(logged("k".repeat(100), "v")).containsExactly(Map.entry("k".repeat(100), "v"));
  }

  @Test
  void limitsAreAMatterOfChoice() {
    LogActivityTracker.builder()
        .logger(logger)
        .maxValueLength(5)
        .maxEntries(1)
        .maxDepth(1)
        .redaction(Redaction.of("nickname"))
        .build()
        .start(
            ActivityContext.root(),
            "login",
            "user",
            "name",
            "augusta",
            "number",
            1234567L,
            "digits",
            List.of(1, 2),
            "nested",
            List.of(List.of(1)),
            "nickname",
            "ada",
            "password",
            "open");

    assertThat(logger.only().fields())
        .containsEntry("name", "augus…(cut, 7 chars)")
        .containsEntry("number", "12345…(cut, 7 chars)")
        .containsEntry("digits", "[1, …(cut, size 2)]")
        .containsEntry("nested", "[[…(cut, size 1)]]")
        .containsEntry("nickname", Redaction.MARK)
        .containsEntry("password", "open");
  }

  @Test
  void quotesAreForValuesThatNeedThem() {
    logged("a", "größe", "b", "", "c", "中", "d", "\u00a0", "e", "x y");

    assertThat(logger.only().message()).endsWith(" a=größe b=\"\" c=中 d=\"\u00a0\" e=\"x y\"");
  }

  @Test
  void aLastKeyWithoutAValueIsKept() {
    assertThat(logged("name", "x", "type"))
        .containsExactly(Map.entry("name", "x"), Map.entry("!missing_value", "type"));
    logger.clear();
    assertThat(logged("name")).containsExactly(Map.entry("!missing_value", "name"));
    logger.clear();
    assertThat(logged((Object) null)).containsExactly(Map.entry("!missing_value", "null"));
  }

  @Test
  void aKeyThatIsNoStringIsKept() {
    assertThat(logged(42, "x", null, "y", new int[] {1, 2}, "z"))
        .containsExactly(
            Map.entry("!bad_key.42", "x"),
            Map.entry("!bad_key.null", "y"),
            Map.entry("!bad_key._1__2_", "z"));
  }

  @Test
  void secretsAreRedacted() {
    assertThat(logged("name", "ada", "password", "hunter2", "x-api-key", null))
        .containsExactly(
            Map.entry("name", "ada"),
            Map.entry("password", "[REDACTED]"),
            Map.entry("x-api-key", "[REDACTED]"));
    assertThat(logger.only().message()).endsWith("password=[REDACTED] x-api-key=[REDACTED]");
  }

  private enum Key {
    PASSWORD
  }

  @Test
  void secretsAreRedactedWhereTheKeysAreWrongToo() {
    assertThat(logged("ada", "password", "hunter2")).containsEntry("!missing_value", "[REDACTED]");
    logger.clear();
    assertThat(logged(Key.PASSWORD, "hunter2"))
        .containsExactly(Map.entry("!bad_key.PASSWORD", "[REDACTED]"));
    logger.clear();
    assertThat(logged(Map.of("password", "hunter2")))
        .containsExactly(Map.entry("!missing_value", "{password=[REDACTED]}"));
    logger.clear();
    assertThat(logged(Map.of("password", "hunter2"), "hunter3"))
        .containsExactly(Map.entry("!bad_key._password__REDACTED__", "[REDACTED]"));
  }

  @Test
  void anArgumentThatFailsDoesNotTakeTheEventWithIt() {
    Object failing =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("not now");
          }
        };

    assertThat(logged("before", 1, "failing", failing, failing, "bad", "after", 2))
        .containsExactly(
            Map.entry("before", "1"),
            Map.entry("failing", "[toString failed: IllegalStateException]"),
            Map.entry("!bad_key._toString_failed__IllegalStateException_", "bad"),
            Map.entry("after", "2"));
  }

  @Test
  void anArgumentThatIsItselfLoggedWhileItsLineIsWrittenDoesNotMixTheTwo() {
    LogActivityTracker tracker = new LogActivityTracker(logger);
    Object logging =
        new Object() {
          @Override
          public String toString() {
            tracker.start(ActivityContext.root(), "render", "", "depth", 2);
            return "rendered";
          }
        };

    tracker.start(ActivityContext.root(), "login", "user", "before", 1, "it", logging, "after", 3);

    assertThat(logger.entries())
        .extracting(line -> line.message().replaceAll("op_id=\\w+", "op_id=?"))
        .containsExactly(
            "event=started operation=render op_id=? depth=2",
            "event=started operation=login subject=user op_id=? before=1 it=rendered after=3");
  }
}
