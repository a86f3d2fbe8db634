package dev.tracker.journal.json;

import dev.tracker.spi.Redaction;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes one value. For one thread, once. */
final class ValueJsonWriter {
  private static final int LONGEST_NUMBER = 200;

  private final StringBuilder json = new StringBuilder(128);
  private final List<Object> within = new ArrayList<>(4);
  private final ValueJson format;
  private final ValueLimits limits;

  ValueJsonWriter(ValueJson format) {
    this.format = format;
    this.limits = format.limits();
  }

  String write(Object value) {
    append(value);
    return json.toString();
  }

  String writePairs(@Nullable Object[] keyValues) {
    if (keyValues.length == 2) {
      object(Collections.singletonMap(textOf(keyValues[0]), keyValues[1]));
      return json.toString();
    }
    Map<String, @Nullable Object> members = new TreeMap<>();
    for (int i = 0; i < keyValues.length; i += 2) {
      members.put(textOf(keyValues[i]), i + 1 < keyValues.length ? keyValues[i + 1] : null);
    }
    object(members);
    return json.toString();
  }

  private void append(@Nullable Object value) {
    if (json.length() >= limits.total()) {
      string("…(cut)");
    } else if (value == null || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof Number number) {
      number(number);
    } else if (value instanceof Map<?, ?> map) {
      enter(map, map.size(), () -> object(members(map)));
    } else if (value instanceof Collection<?> collection) {
      enter(collection, collection.size(), () -> array(collection.iterator(), collection.size()));
    } else if (value instanceof Optional<?> optional) {
      append(optional.orElse(null));
    } else if (value instanceof Record record && format.records().canRead(record)) {
      int size = record.getClass().getRecordComponents().length;
      enter(record, size, () -> object(format.records().components(record, this::failed)));
    } else if (value instanceof char[] chars) {
      text(new String(chars));
    } else if (value.getClass().isArray()) {
      enter(value, Array.getLength(value), () -> elements(value));
    } else {
      text(textOf(value));
    }
  }

  private void number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        format.tell(number + " is no number of JSON, and is recorded as text");
        string(number.toString());
        return;
      }
    }
    String digits = textOf(number);
    if (isPlain(number) && digits.length() <= LONGEST_NUMBER) {
      json.append(digits);
    } else {
      text(digits);
    }
  }

  /** Others may have any text. */
  private static boolean isPlain(Number number) {
    Class<?> type = number.getClass();
    return type == Integer.class
        || type == Long.class
        || type == Double.class
        || type == Float.class
        || type == Short.class
        || type == Byte.class
        || type == BigDecimal.class
        || type == BigInteger.class;
  }

  /** A container, unless it is within itself or too deep; and whatever it throws is a mark. */
  @SuppressWarnings("ReferenceEquality") // whether it is within itself, not what it is like
  private void enter(Object container, int size, Runnable content) {
    for (Object outer : within) {
      if (outer == container) {
        format.tell("a value of " + container.getClass().getName() + " contains itself");
        string("…(cycle)");
        return;
      }
    }
    if (within.size() == limits.depth()) {
      string("…(cut, size " + size + ")");
      return;
    }
    within.add(container);
    int start = json.length();
    try {
      content.run();
    } catch (RuntimeException fault) {
      json.setLength(start);
      string(failed("reading", container, fault));
    } finally {
      within.remove(within.size() - 1);
    }
  }

  private Map<String, @Nullable Object> members(Map<?, ?> map) {
    Map<String, @Nullable Object> members = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = entry.getKey() instanceof String text ? text : textOf(entry.getKey());
      int before = members.size();
      members.put(key, entry.getValue());
      if (members.size() == before) {
        format.tell("two keys of a map have the text " + key + ": one of them is recorded");
      }
      if (members.size() > limits.entries()) {
        break;
      }
    }
    return members;
  }

  private void object(Map<String, @Nullable Object> members) {
    json.append('{');
    int written = 0;
    for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
      json.append(written == 0 ? "" : ",");
      if (written == limits.entries()) {
        string("…");
        json.append(':');
        string("(cut)");
        break;
      }
      text(member.getKey());
      json.append(':');
      if (format.redaction().isSecret(member.getKey())) {
        string(Redaction.MARK);
      } else {
        append(member.getValue());
      }
      written++;
    }
    json.append('}');
  }

  private void elements(Object array) {
    List<@Nullable Object> elements = new ArrayList<>();
    int size = Array.getLength(array);
    for (int i = 0; i < Math.min(size, limits.entries()); i++) {
      elements.add(Array.get(array, i));
    }
    array(elements.iterator(), size);
  }

  private void array(Iterator<?> elements, int size) {
    json.append('[');
    for (int i = 0; i < limits.entries() && elements.hasNext(); i++) {
      json.append(i == 0 ? "" : ",");
      append(elements.next());
    }
    if (size > limits.entries()) {
      json.append(',');
      string("…(cut, size " + size + ")");
    }
    json.append(']');
  }

  private void text(String text) {
    if (text.length() <= limits.text()) {
      string(text);
    } else {
      string(SafeText.start(text, limits.text()) + "…(cut, " + text.length() + " chars)");
    }
  }

  private void string(String text) {
    if (!JsonStrings.appendPlain(json, text)) {
      JsonStrings.append(json, SafeText.of(text));
    }
  }

  private String textOf(@Nullable Object value) {
    try {
      return String.valueOf((Object) String.valueOf(value));
    } catch (RuntimeException | StackOverflowError fault) {
      return failed("toString", value, fault);
    }
  }

  private String failed(String call, @Nullable Object value, Throwable fault) {
    String type = value == null ? "null" : value.getClass().getName();
    String name = fault.getClass().getName();
    format.tell(call + " of a value of " + type + " failed: " + name);
    return "[" + call + " failed: " + name.substring(name.lastIndexOf('.') + 1) + "]";
  }
}
