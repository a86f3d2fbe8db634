package dev.tracker.spi;

import dev.tracker.TrackerFault;
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
  /** What is longer is no name of a field, and is not looked through for what is secret. */
  private static final int LONGEST_NAME = 1_000;

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
    if (seen == null || !isContainer(seen, format)) {
      return ValueText.cut(ValueText.of(seen), format.maxLength());
    }
    ValueWriter writer = new ValueWriter(format);
    writer.writeContainer(seen);
    return writer.text.toString();
  }

  private static @Nullable Object seeThrough(@Nullable Object value) {
    Object seen = value;
    while (seen instanceof Optional<?> optional) {
      seen = optional.orElse(null);
    }
    return seen;
  }

  private static boolean isContainer(Object value, ValueFormat format) {
    return value instanceof Collection
        || value instanceof Map
        || value instanceof Map.Entry
        || (value instanceof Record record
            && RecordComponents.areWritten(record, format.redaction()))
        || (value.getClass().isArray() && !(value instanceof char[]));
  }

  private void writeNested(@Nullable Object value) {
    Object seen = seeThrough(value);
    if (seen == null) {
      text.append("null");
    } else if (isContainer(seen, format) || isPartOfRecord(seen)) {
      writeContainer(seen);
    } else {
      writeText(ValueText.of(seen));
    }
  }

  /** The text of a record has those of the records in it without quotes. */
  private boolean isPartOfRecord(Object value) {
    return value instanceof Record record
        && around.get(0) instanceof Record
        && RecordComponents.areItsText(record);
  }

  private void writeContainer(Object container) {
    if (isAround(container)) {
      text.append("…(cycle)");
      return;
    }
    boolean isMap = container instanceof Map || container instanceof Map.Entry;
    around.add(container);
    if (container instanceof Record) {
      text.append(container.getClass().getSimpleName());
    }
    text.append(isMap ? '{' : '[');
    try {
      writeEntries(container);
    } catch (Throwable fault) {
      TrackerFault.passOn(fault);
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
    } else if (container instanceof Record record) {
      writeComponents(RecordComponents.of(record));
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

  private void writeComponents(@Nullable List<Map.Entry<String, @Nullable Object>> components) {
    if (components == null) {
      text.append("REDACTED");
    } else {
      writeEntries(components.iterator(), components.size(), true);
    }
  }

  private void writeEntries(Iterator<?> entries, int size, boolean ofMap) {
    for (int written = 0; entries.hasNext(); written++) {
      if (written > 0) {
        text.append(", ");
      }
      if (written == format.maxEntries()
          || around.size() > format.maxDepth()
          || text.length() >= format.maxLength()) {
        text.append("…(cut, size ").append(size).append(')');
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

  /** The text of a key is made once: it may be long, and it may be another the next time. */
  private void writeEntry(@Nullable Object key, @Nullable Object value) {
    CharSequence name = writeKey(seeThrough(key));
    text.append('=');
    if (name.length() > LONGEST_NAME || format.redaction().isSecret(name.toString())) {
      text.append(Redaction.MARK);
    } else {
      writeNested(value);
    }
  }

  private CharSequence writeKey(@Nullable Object key) {
    if (key != null && isContainer(key, format)) {
      int start = text.length();
      writeContainer(key);
      return text.substring(start);
    }
    CharSequence whole = ValueText.of(key);
    writeText(whole);
    return whole;
  }

  private void writeText(CharSequence whole) {
    NestedText.append(text, whole, format.maxLength());
  }
}
