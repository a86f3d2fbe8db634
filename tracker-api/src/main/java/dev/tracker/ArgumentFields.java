package dev.tracker;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of an activity into named fields, for trackers that write fields: whatever
 * the arguments are, nothing is thrown, nothing is lost, no secret is told, and nobody takes an
 * argument for one of the tracker's own fields. Immutable and thread-safe.
 *
 * <ul>
 *   <li>A key of letters from a to z, digits, {@code _}, {@code .} and {@code -} is the field's
 *       name. Any other key, one of over 100 characters, which is cut, and one that is reserved
 *       gets the prefix {@code arg.}, and {@code _} for what is neither letter nor digit.
 *   <li>A key that is no string is {@code !bad_key.} and its text.
 *   <li>A last key without a value is itself the value of {@code !missing_value}.
 *   <li>Values are written as a {@link ValueFormat} says.
 * </ul>
 */
public final class ArgumentFields {
  private static final String PREFIX = "arg.";
  private static final String BAD_KEY = "!bad_key.";
  private static final String MISSING_VALUE = "!missing_value";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NUMBER = 20;

  /** Keys may come from data, so without end; what is not remembered is decided again. */
  private static final int MOST_REMEMBERED = 1_000;

  private final ValueFormat values;
  private final Predicate<String> isReserved;
  private final Formatting<Object> typed = this::typed;
  private final Formatting<Object> numberOrText = this::numberOrText;

  /** The fields of keys that have come before: for each call of a method they are the same. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * Fields of a tracker.
   *
   * @param values how values are written, and which are secret
   * @param isReserved whether a name is that of a field of the tracker's own
   */
  public ArgumentFields(ValueFormat values, Predicate<String> isReserved) {
    this.values = Objects.requireNonNull(values, "values");
    this.isReserved = Objects.requireNonNull(isReserved, "isReserved");
  }

  /**
   * Visits the arguments as text.
   *
   * @param kvArgs keys and values in turn
   * @param field takes each field's name and text
   */
  public void forEach(@Nullable Object[] kvArgs, BiConsumer<String, String> field) {
    visit(kvArgs, values::format, field);
  }

  /**
   * Visits the arguments for a place that knows types: a {@link Boolean}, {@link Integer}, {@link
   * Long} or {@link Double} stays what it is unless it is secret, anything else is text.
   *
   * @param kvArgs keys and values in turn
   * @param field takes each field's name and value
   */
  public void forEachTyped(@Nullable Object[] kvArgs, BiConsumer<String, Object> field) {
    visit(kvArgs, typed, field);
  }

  /** Visits them for a line of text: a {@link Long} or {@link Integer} stays what it is. */
  void forEachNumberOrText(@Nullable Object[] kvArgs, BiConsumer<String, Object> field) {
    visit(kvArgs, numberOrText, field);
  }

  private Object numberOrText(String name, @Nullable Object value) {
    // Unless it could be over the limit.
    return (value instanceof Long || value instanceof Integer)
            && values.maxLength() >= LONGEST_NUMBER
        ? typed(name, value)
        : values.format(name, value);
  }

  private Object typed(String name, @Nullable Object value) {
    boolean isSimple =
        value instanceof Boolean
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Double;
    return value != null && isSimple && !values.redaction().isSecret(name)
        ? value
        : values.format(name, value);
  }

  private <V> void visit(
      @Nullable Object[] kvArgs, Formatting<V> formatting, BiConsumer<String, V> field) {
    int pairs = kvArgs.length / 2;
    for (int i = 0; i < 2 * pairs; i += 2) {
      Object key = kvArgs[i];
      if (key instanceof String name) {
        field.accept(fieldName(name), formatting.format(name, kvArgs[i + 1]));
      } else {
        String name = BAD_KEY + safe(values.format(key));
        field.accept(name, formatting.format(ValueText.of(key).toString(), kvArgs[i + 1]));
      }
    }
    if (kvArgs.length > 2 * pairs) {
      // A key too many or too few has shifted the pairs: the secret of a name before may be here.
      int before = kvArgs.length - 2;
      String name = before >= 0 && kvArgs[before] instanceof String text ? text : "";
      field.accept(MISSING_VALUE, formatting.format(name, kvArgs[2 * pairs]));
    }
  }

  private String fieldName(String key) {
    String known = names.get(key);
    if (known != null) {
      return known;
    }
    String name = newFieldName(key);
    if (key.length() <= LONGEST_NAME && names.size() < MOST_REMEMBERED) {
      names.put(key, name);
    }
    return name;
  }

  private String newFieldName(String key) {
    return isPlain(key) && !isReserved.test(key) && !key.startsWith(PREFIX)
        ? key
        : PREFIX + safe(key);
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 128 || !isNameCharacter(c)) {
        return false;
      }
    }
    return !key.isEmpty() && key.length() <= LONGEST_NAME;
  }

  private static String safe(String key) {
    StringBuilder name = new StringBuilder();
    key.codePoints()
        .limit(LONGEST_NAME)
        .forEach(c -> name.appendCodePoint(isNameCharacter(c) ? c : '_'));
    return name.isEmpty() ? "_" : name.toString();
  }

  private static boolean isNameCharacter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '_'
        || codePoint == '.'
        || codePoint == '-';
  }

  private interface Formatting<V> {
    V format(String name, @Nullable Object value);
  }
}
