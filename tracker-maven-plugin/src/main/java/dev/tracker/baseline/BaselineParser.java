package dev.tracker.baseline;

import dev.tracker.catalogue.ManifestMethod.Effect;
import dev.tracker.catalogue.ManifestMethod.End;
import dev.tracker.catalogue.RecordedValue.Recording;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the text of a baseline, of which each fault is told with its line. */
final class BaselineParser {
  private final String file;
  private final SortedMap<String, SortedMap<String, AgreedMethod>> interfaces = new TreeMap<>();
  private @Nullable SortedMap<String, AgreedMethod> methods;
  private @Nullable Draft method;
  private int number;

  /** What has been read of a method. */
  private static final class Draft {
    final String identity;
    final SortedMap<String, Recording> values = new TreeMap<>();
    final TreeSet<String> expected = new TreeSet<>();
    @Nullable String operation;
    String subject = "";
    @Nullable Effect effect;
    @Nullable End end;
    boolean batch;
    int limit;
    boolean conditional;

    Draft(String identity) {
      this.identity = identity;
    }
  }

  private BaselineParser(String file) {
    this.file = file;
  }

  static Baseline parse(String file, List<String> lines) throws BaselineException {
    BaselineParser parser = new BaselineParser(file);
    if (lines.isEmpty() || !lines.get(0).equals(BaselineText.HEADER)) {
      throw new BaselineException(file + " does not begin with: " + BaselineText.HEADER);
    }
    for (String line : lines) {
      parser.number++;
      parser.read(line);
    }
    parser.endMethod();
    return new Baseline(parser.interfaces);
  }

  private void read(String line) throws BaselineException {
    if (line.isBlank() || line.startsWith(BaselineText.COMMENT)) {
      return;
    }
    if (line.startsWith(BaselineText.FACT_INDENT)) {
      fact(line.substring(BaselineText.FACT_INDENT.length()));
    } else {
      endMethod();
      if (line.startsWith(BaselineText.METHOD_INDENT)) {
        beginMethod(line.strip());
      } else {
        beginInterface(line);
      }
    }
  }

  private void beginInterface(String name) throws BaselineException {
    methods = new TreeMap<>();
    if (name.indexOf(' ') >= 0 || interfaces.put(name, methods) != null) {
      throw fault("not an interface, or listed twice: " + name);
    }
  }

  private void beginMethod(String identity) throws BaselineException {
    if (methods == null || methods.containsKey(identity)) {
      throw fault("a method that is listed twice, or without an interface: " + identity);
    }
    method = new Draft(identity);
  }

  private void endMethod() throws BaselineException {
    Draft draft = method;
    if (draft == null || methods == null) {
      return;
    }
    if (draft.operation == null || draft.effect == null || draft.end == null) {
      throw fault("operation, effect or end is missing above");
    }
    methods.put(
        draft.identity,
        new AgreedMethod(
            draft.operation,
            draft.subject,
            draft.effect,
            draft.end,
            draft.values,
            draft.batch,
            draft.limit,
            draft.conditional,
            draft.expected));
    method = null;
  }

  private void fact(String fact) throws BaselineException {
    Draft draft = method;
    if (draft == null) {
      throw fault("belongs to no method: " + fact);
    }
    String role = fact.split(" ", 2)[0];
    String rest = fact.substring(Math.min(fact.length(), role.length() + 1));
    switch (role) {
      case "operation" -> draft.operation = rest;
      case "subject" -> draft.subject = rest;
      case "effect" -> draft.effect = constant(Effect.class, rest);
      case "end" -> draft.end = constant(End.class, rest);
      case "changeEach" -> batch(rest, draft);
      case "changeIf" -> draft.conditional = true;
      case "expected" -> draft.expected.add(rest);
      case AgreedMethod.ARGUMENT,
          AgreedMethod.RESULT,
          AgreedMethod.CHANGE_ID,
          AgreedMethod.CHANGE_DATA ->
          value(fact, draft);
      default -> throw fault("unknown: " + fact);
    }
  }

  private void batch(String limit, Draft draft) throws BaselineException {
    draft.batch = true;
    try {
      draft.limit = limit.isEmpty() ? 0 : Integer.parseInt(limit);
    } catch (NumberFormatException e) {
      throw fault("not a number: " + limit);
    }
  }

  private void value(String fact, Draft draft) throws BaselineException {
    int space = fact.lastIndexOf(' ');
    if (space < 0) {
      throw fault("plain, masked or hashed is missing: " + fact);
    }
    draft.values.put(
        fact.substring(0, space), constant(Recording.class, fact.substring(space + 1)));
  }

  private <E extends Enum<E>> E constant(Class<E> type, String word) throws BaselineException {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(word.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw fault("unknown: " + word);
  }

  private BaselineException fault(String what) {
    return new BaselineException(file + ":" + number + ": " + what);
  }
}
