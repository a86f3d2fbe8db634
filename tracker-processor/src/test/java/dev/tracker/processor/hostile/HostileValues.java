package dev.tracker.processor.hostile;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import javax.lang.model.SourceVersion;

/** Values that mean something to somebody: to Java, to JavaPoet, to a terminal, to HTML or JSON. */
final class HostileValues {
  /** What an injected initializer would set. */
  static final String TRACE = "dev.tracker.injected";

  private static final String INJECTED = "static { System.setProperty(\"" + TRACE + "\", \"x\"); }";

  private static final List<String> PARTS =
      List.of(
          "a",
          "create",
          "p",
          "result",
          "p.length",
          "result.bytes",
          "p | masked",
          "key = p",
          "=",
          " ",
          ".",
          "..",
          "|",
          "-",
          "_",
          "\"",
          "\\",
          "\\\"",
          "\"; " + INJECTED + " //",
          "*/ " + INJECTED + " /*",
          "*/",
          "/*",
          "//",
          "\\u002a\\u002f",
          "\\u000a" + INJECTED,
          "\\u0022",
          "$",
          "$L",
          "$T",
          "$S",
          "$N",
          "$$",
          "$>",
          "$W",
          "$1L",
          "%s",
          "%n",
          "%",
          "{0}",
          "{}",
          "{@code x",
          "}",
          "{@link Object}",
          "@",
          "<script>alert(1)</script>",
          "&lt;",
          "'",
          "\r\n",
          "\n",
          "\r",
          "\t",
          "\0",
          "\b",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\ud835\udcb3",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "日本",
          "Ω",
          "٣",
          "²",
          "null",
          "class",
          "this",
          "../../x",
          "CON");

  private static final List<String> NAMES =
      List.of(
          "$",
          "_$",
          "$L",
          "$T",
          "$$",
          "a$b",
          "Outer$Inner",
          "é",
          "e\u0301",
          "日本",
          "Ω",
          "İ",
          "ß",
          "ª",
          "a\u200d",
          "a\u202eb",
          "a\u2066",
          "a\u0000b",
          "a\u0007",
          "a\u007f",
          "\ud835\udcb3",
          "a٣",
          "€",
          "ℵ",
          "Ⅷ",
          "a\ufeff",
          "_1");

  private final Random random;

  HostileValues(long seed) {
    // Neighbouring seeds fall alike at first unless their bits are spread.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  Slot slot() {
    List<Slot> slots = List.copyOf(EnumSet.allOf(Slot.class));
    return slots.get(random.nextInt(slots.size()));
  }

  String text() {
    if (random.nextInt(100) == 0) {
      return "long".repeat(random.nextInt(15_000));
    }
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
              : PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  /** An identifier, by javac's own rules. */
  String name() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String longer = name + (random.nextBoolean() ? "" : NAMES.get(random.nextInt(NAMES.size())));
    return SourceVersion.isName(longer, SourceVersion.RELEASE_17) ? longer : "fallback";
  }
}
