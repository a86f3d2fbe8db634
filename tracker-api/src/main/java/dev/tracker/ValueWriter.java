package dev.tracker;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes one value in the way that {@link ValueFormat} describes. */
final class ValueWriter {
  /** Within a container a text this short is not cut: the mark would be longer than the rest. */
  private static final int NOT_WORTH_CUTTING = 20;

  private final ValueFormat format;
  private final StringBuilder text = new StringBuilder(64);

  /** The containers around what is written at present, the outermost first. */
  private final List<Object> around = new ArrayList<>(0);

  private ValueWriter(ValueFormat format) {
    this.format = format;
  }

  static String write(ValueFormat format, @Nullable Object value) {
    if (value instanceof String string) {
      // Most are, and the questions below take longer than all the rest.
      return ValueText.cut(string, format.maxLength());
    }
    Object seen = seeThrough(value);
    if (seen == null || !isContainer(seen)) {
      return ValueText.cut(ValueText.of(seen), format.maxLength());
    }
    ValueWriter writer = new ValueWriter(format);
    writer.writeContainer(seen);
    return writer.text.toString();
  }

  /** The text of a map of the arguments, without the map. */
  static String write(ValueFormat format, ArgumentPlan<?> plan, @Nullable Object[] kvArgs) {
    ValueWriter writer = new ValueWriter(format);
    writer.around.add(kvArgs);
    writer.text.append('{');
    writer.writeArguments(plan, kvArgs);
    return writer.text.append('}').toString();
  }

  private void writeArguments(ArgumentPlan<?> plan, @Nullable Object[] kvArgs) {
    for (int i = 0; i < plan.size(); i++) {
      if (isCutAt(i, plan.size())) {
        return;
      }
      text.append(plan.name(i)).append('=');
      Object value = plan.typed(i, kvArgs);
      if (value instanceof String string && !plan.isSecret(i)) {
        writeText(string);
      } else if (value instanceof Long number) {
        text.append(number.longValue());
      } else {
        text.append(value);
      }
    }
  }

  private static @Nullable Object seeThrough(@Nullable Object value) {
    Object seen = value;
    while (seen instanceof Optional<?> optional) {
      seen = optional.orElse(null);
    }
    return seen;
  }

  private static boolean isContainer(Object value) {
    return value instanceof Collection
        || value instanceof Map
        || value instanceof Map.Entry
        || (value.getClass().isArray() && !(value instanceof char[]));
  }

  private void writeNested(@Nullable Object value) {
    Object seen = seeThrough(value);
    if (seen == null) {
      text.append("null");
    } else if (isContainer(seen)) {
      writeContainer(seen);
    } else {
      writeText(ValueText.of(seen));
    }
  }

  private void writeContainer(Object container) {
    if (isAround(container)) {
      text.append("…(cycle)");
      return;
    }
    boolean isMap = container instanceof Map || container instanceof Map.Entry;
    around.add(container);
    text.append(isMap ? '{' : '[');
    try {
      writeEntries(container);
    } catch (Throwable fault) {
      FaultDispatch.passOn(fault);
      text.append(ValueText.failure("iteration", fault));
    }
    text.append(isMap ? '}' : ']');
    around.remove(around.size() - 1);
  }

  /** By identity, for the equals of a container within itself may never return. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isAround(Object container) {
    for (Object outer : around) {
      if (outer == container) {
        return true;
      }
    }
    return false;
  }

  private void writeEntries(Object container) {
    if (container instanceof Map<?, ?> map) {
      writeEntries(map.entrySet().iterator(), map.size(), true);
    } else if (container instanceof Map.Entry<?, ?> entry) {
      writeEntries(Set.of(entry).iterator(), 1, true);
    } else if (container instanceof Collection<?> collection) {
      writeEntries(collection.iterator(), collection.size(), false);
    } else {
      int length = Array.getLength(container);
      writeEntries(
          IntStream.range(0, length).mapToObj(i -> Array.get(container, i)).iterator(),
          length,
          false);
    }
  }

  private void writeEntries(Iterator<?> entries, int size, boolean ofMap) {
    for (int written = 0; entries.hasNext(); written++) {
      if (isCutAt(written, size)) {
        return;
      }
      Object next = entries.next();
      if (ofMap && next instanceof Map.Entry<?, ?> entry) {
        writeEntry(entry.getKey(), entry.getValue());
      } else {
        writeNested(next);
      }
    }
  }

  /** Before an entry; says so where it and those after it are left out. */
  private boolean isCutAt(int written, int size) {
    if (written > 0) {
      text.append(", ");
    }
    boolean isCut =
        written == format.maxEntries()
            || around.size() > format.maxDepth()
            || text.length() >= format.maxLength();
    if (isCut) {
      text.append("…(cut, size ").append(size).append(')');
    }
    return isCut;
  }

  private void writeEntry(@Nullable Object key, @Nullable Object value) {
    writeNested(key);
    text.append('=');
    if (format.redaction().isSecret(ValueText.of(key).toString())) {
      text.append(Redaction.MARK);
    } else {
      writeNested(value);
    }
  }

  private void writeText(CharSequence whole) {
    int room = Math.max(format.maxLength() - text.length(), NOT_WORTH_CUTTING);
    String part = ValueText.cut(whole, room);
    if (needsQuotes(part)) {
      text.append('\'').append(part.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
    } else {
      text.append(part);
    }
  }

  private static boolean needsQuotes(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (isStructure(part.charAt(i))) {
        return true;
      }
    }
    return part.isEmpty();
  }

  private static boolean isStructure(char c) {
    return switch (c) {
      case ',', '=', '[', ']', '{', '}', '\'', '\\' -> true;
      default -> Character.isWhitespace(c);
    };
  }
}
