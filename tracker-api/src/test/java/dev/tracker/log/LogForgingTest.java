package dev.tracker.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.fixtures.MemoryLogger;
import java.lang.System.Logger.Level;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a value holds, its line is one line, and has the value and no field besides. */
class LogForgingTest {
  private static final long SEED = 20_240_607;

  private static final String[] NASTY = {
    "\r\n",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u000b",
    "\f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\u001b[31m",
    "\u009b2J",
    "\u007f",
    "\u202e",
    "\u2066",
    "\u200f",
    "\ufeff",
    "\u00ad",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "\udb40\udc41",
    "\"",
    "\\",
    "\\\"",
    "\\n",
    "\\u000a",
    "=",
    " ",
    "\u00a0",
    "\u3000",
    "'",
    "event=failed",
    " op_id=1 ",
    "{}",
    "[,]",
    "%n",
    "{0}",
    "${x}",
    "null",
    "é",
    "中",
    "a",
    "z",
    "0"
  };

  private final MemoryLogger logger = new MemoryLogger(Level.INFO);
  private final LogActivityTracker tracker =
      LogActivityTracker.builder().logger(logger).stackTraces(false).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r\nevent=failed operation=pay",
        "x\nevent=failed",
        "x\" op_id=\"1",
        "x\\\" op_id=\\\"1",
        "x op_id=1",
        "x\\",
        "\u001b[2J\u001b[1;1H",
        "x\u2028event=failed",
        "x\u2029event=failed",
        "x\u0085event=failed",
        "gpj.\u202etxt",
        "half \ud83d",
        "\udc00 half",
        "\ud83d\ude00",
        "",
        " ",
        "=",
        "null"
      })
  void everyValueComesBackAsItWas(String value) {
    assertComesBack(value);
  }

  @Test
  void randomValuesComeBackAsTheyWere() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      try {
        assertComesBack(nasty(random));
      } catch (AssertionError | RuntimeException error) {
        throw new AssertionError("value " + i + " of seed " + SEED + " does not come back", error);
      }
    }
  }

  @Test
  void whatIsInvisibleIsEscaped() {
    tracker.start(
        ActivityContext.root(), "get", "", "v", "\u001b\u0085\u2028\u202e\ud800\ud83d\ude00");

    assertThat(logger.only().message())
        .endsWith("v=\"\\u001b\\u0085\\u2028\\u202e\\ud800\ud83d\ude00\"");
  }

  private void assertComesBack(String value) {
    logger.clear();
    Activity activity =
        tracker.start(ActivityContext.root(), value, value + ".", "first", value, "last", value);
    activity.reportErr(new IllegalStateException(value));
    activity.reportChange(value, value);
    activity.end();

    assertThat(logger.entries())
        .hasSize(4)
        .allSatisfy(
            entry -> {
              assertThat(entry.message().codePoints()).noneMatch(LogForgingTest::isUnsafe);
              assertThat(entry.fields())
                  .containsEntry("operation", value)
                  .containsEntry("subject", value + ".");
            });
    assertThat(logger.entries().get(0).fields())
        .containsOnlyKeys("event", "operation", "subject", "op_id", "first", "last")
        .containsEntry("first", value)
        .containsEntry("last", value);
    assertThat(logger.entries().get(1).fields())
        .containsOnlyKeys(
            "event", "operation", "subject", "op_id", "first", "last", "error", "error_message")
        .containsEntry("first", value)
        .containsEntry("error_message", value);
    assertThat(logger.entries().get(2).fields())
        .containsOnlyKeys("event", "operation", "subject", "op_id", "change_id", "change_data")
        .containsEntry("change_id", value)
        .containsEntry("change_data", value);
  }

  /** What may end a line, or change how the rest of it is shown. */
  private static boolean isUnsafe(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint >= 0xd800 && codePoint <= 0xdfff)
        || (codePoint >= 0x202a && codePoint <= 0x202e)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0x200e
        || codePoint == 0x200f
        || codePoint == 0xfeff;
  }

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      if (random.nextInt(4) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        text.append(NASTY[random.nextInt(NASTY.length)]);
      }
    }
    return text.toString();
  }
}
