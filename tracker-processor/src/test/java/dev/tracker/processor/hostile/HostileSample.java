package dev.tracker.processor.hostile;

import dev.tracker.processor.compilation.Source;

/**
 * An interface with one hostile value.
 *
 * @param seed what it was made from
 * @param slot where the value stands
 * @param value the value
 */
record HostileSample(long seed, Slot slot, String value) {

  static HostileSample of(long seed) {
    HostileValues values = new HostileValues(seed);
    Slot slot = values.slot();
    return new HostileSample(seed, slot, slot.isName() ? values.name() : values.text());
  }

  String packageName() {
    return "hostile.s" + seed;
  }

  String typeName() {
    return packageName() + "." + simpleName();
  }

  String decoratorName() {
    return packageName() + ".Tracked" + simpleName();
  }

  String methodName() {
    return slot == Slot.METHOD ? value : "create";
  }

  private String simpleName() {
    return slot == Slot.TYPE ? meaning() : "Service";
  }

  /** What javac makes of it: invisible characters of an identifier do not count. */
  String meaning() {
    return slot.isName()
        ? value
            .codePoints()
            .filter(c -> !Character.isIdentifierIgnorable(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : value;
  }

  /** In a path, as anywhere else in a string, they do count. */
  private String path() {
    return slot == Slot.PARAMETER ? meaning() : "p";
  }

  private String parameter() {
    return slot == Slot.PARAMETER ? value : "p";
  }

  Source source() {
    return Source.of(typeName(), code());
  }

  private String code() {
    String trackArg = slot == Slot.TRACK_ARG ? "@TrackArg(" + literal(value) + ") " : "";
    return """
    package %s;
    import dev.tracker.*; import dev.tracker.context.*;
    @TrackActivity(subject = "thing")
    public interface %s {
      @TrackActivity(%s)
      String %s(%sString %s);
      @Untracked(%s)
      void leave();
    }
    """
        .formatted(
            packageName(),
            slot == Slot.TYPE ? value : simpleName(),
            elements(),
            methodName(),
            trackArg,
            parameter(),
            literal(slot == Slot.REASON ? value : "as a reason"));
  }

  private String elements() {
    String args = slot == Slot.TRACK_ARG ? "" : "args = " + literal("k = " + path()) + ", ";
    String rest = "effect = Effect.CHANGE";
    return switch (slot) {
      case OPERATION -> args + "operation = " + literal(value) + ", changeId = \"p\"";
      case SUBJECT -> args + "subject = " + literal(value) + ", changeId = \"p\"";
      case KEY -> "args = " + literal(value + " = p") + ", changeId = \"p\"";
      case ENTRY -> "args = " + literal(value) + ", changeId = \"p\"";
      case CHANGE_ID -> args + "changeId = " + literal(value);
      case CHANGE_DATA -> args + "changeId = \"p\", changeData = " + literal(value);
      case CHANGE_CONDITION -> args + "changeId = \"p\", changeIf = " + literal(value);
      case CHANGE_EACH -> args + "changeId = \"p\", changeEach = " + literal(value);
      case RESULTS -> args + "changeId = \"p\", results = " + literal(value + " = p");
      default -> args + "changeId = " + literal(path()) + ", " + rest;
    };
  }

  /** Every character but plain ones as an escape that javac reads first of all. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '"' -> literal.append("\\\"");
        // In octal, as javac misreads two of them after half of a surrogate pair.
        case '\\' -> literal.append("\\134");
        default -> {
          if (c < 127 && c >= ' ') {
            literal.append(c);
          } else {
            literal.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  @Override
  public String toString() {
    String shown = value.length() > 80 ? value.substring(0, 80) + "..." : value;
    return "seed " + seed + ", " + slot + " " + literal(shown);
  }
}
