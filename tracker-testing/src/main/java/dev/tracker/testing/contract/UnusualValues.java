package dev.tracker.testing.contract;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values, texts and errors that sooner or later come along, and break what was not made for them.
 */
final class UnusualValues {
  private static final int HUGE = 200_000;

  private UnusualValues() {}

  static Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("an object whose toString, hashCode and equals throw", new Hostile());
    values.put("an object whose toString returns null", new Textless());
    values.put("a list whose iterator throws", new BrokenList());
    values.put("a list within itself", selfContained());
    values.put("a map with null for a key and a value", mapOfNull());
    values.put("an array of primitives", new int[] {1, 2});
    values.put("an array of arrays", new Object[][] {{1, null}, {}});
    values.put("an empty optional", Optional.empty());
    values.put("not a number", Double.NaN);
    texts().forEach(values::put);
    return values;
  }

  static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("an empty text", "");
    texts.put("line breaks and control characters", "a\r\nb\tc\u0000\u001b[31m\u2028");
    texts.put("half of a surrogate pair", "\ud83d");
    texts.put("what a format would expand", "{} %s %n ${x} {0}");
    texts.put("a huge text", "x".repeat(HUGE));
    return texts;
  }

  static Map<String, Throwable> errors() {
    Map<String, Throwable> errors = new LinkedHashMap<>();
    errors.put("an error without a message", new IllegalStateException());
    errors.put("an error whose message cannot be had", new Speechless());
    errors.put("an error without a stack trace", new Traceless());
    errors.put("errors that cause each other", circular());
    errors.put("an error of a class without a name", new RuntimeException("anonymous") {});
    errors.put("an error of the virtual machine", new StackOverflowError("reported, not thrown"));
    return errors;
  }

  private static List<Object> selfContained() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    return list;
  }

  private static Map<@Nullable String, @Nullable Object> mapOfNull() {
    Map<@Nullable String, @Nullable Object> map = new HashMap<>();
    map.put(null, null);
    return map;
  }

  private static Throwable circular() {
    Exception cause = new Exception("cause");
    Exception effect = new Exception("effect", cause);
    cause.initCause(effect);
    return effect;
  }

  private static final class Hostile {
    @Override
    public String toString() {
      throw new IllegalStateException("toString of a value");
    }

    @Override
    public int hashCode() {
      throw new IllegalStateException("hashCode of a value");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      throw new IllegalStateException("equals of a value");
    }
  }

  private static final class Textless {
    @Override
    @SuppressWarnings({"NullAway", "ToStringReturnsNull"}) // what is tried out
    public String toString() {
      return null;
    }
  }

  private static final class BrokenList extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      throw new IllegalStateException("an element of a value");
    }

    @Override
    public int size() {
      return 2;
    }
  }

  private static final class Speechless extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("getMessage of an error");
    }
  }

  private static final class Traceless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Traceless() {
      super("no stack trace", null, false, false);
    }
  }
}
