package dev.tracker.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the arguments of an activity are written, see {@link ArgumentFields}. Immutable and
 * thread-safe. The plan of a method serves all its calls.
 *
 * @param <K> the type of what a field is written under
 * @since 0.1.0
 */
public final class ArgumentPlan<K> {
  private final ValueFormat values;
  private final SpareText spare;

  /** An array, for it is gone through at each call. */
  private final ArgumentField<K>[] fields;

  /** What comes before each value in the text of all, made once. */
  private final String[] openings;

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
  ArgumentPlan(ValueFormat values, SpareText spare, List<ArgumentField<K>> fields) {
    this.values = values;
    this.spare = spare;
    this.fields = fields.toArray(ArgumentField[]::new);
    this.openings = new String[fields.size()];
    for (int i = 0; i < openings.length; i++) {
      openings[i] = NestedText.opening(i, fields.get(i).name());
    }
  }

  /** Whether these arguments have its keys. By identity: generated code has them as constants. */
  @SuppressWarnings("ReferenceEquality")
  boolean isFor(@Nullable Object[] kvArgs) {
    if (kvArgs.length != 2 * fields.length) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      if (kvArgs[2 * i] != fields[i].passed()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number of fields.
   *
   * @return the number, including a last key without a value
   */
  public int size() {
    return fields.length;
  }

  /**
   * What a field is written under.
   *
   * @param index the index of the field, from 0
   * @return the key
   */
  public K key(int index) {
    return fields[index].key();
  }

  /**
   * The value of a field as text.
   *
   * @param index the index of the field, from 0
   * @param kvArgs the arguments that this plan was made for
   * @return its text, or {@link Redaction#MARK} if it is secret
   */
  public String text(int index, @Nullable Object[] kvArgs) {
    return fields[index].isSecret() ? Redaction.MARK : values.format(value(index, kvArgs));
  }

  /**
   * The value of a field for an output with types.
   *
   * @param index the index of the field, from 0
   * @param kvArgs the arguments that this plan was made for
   * @return a {@link Boolean}, a number of Java's own ({@link Byte} to {@link Double}) or {@code
   *     null} as it is, unless it is secret; anything else as text
   */
  public @Nullable Object typed(int index, @Nullable Object[] kvArgs) {
    Object value = value(index, kvArgs);
    return isSimple(value) && !fields[index].isSecret() ? value : text(index, kvArgs);
  }

  private static boolean isSimple(@Nullable Object value) {
    return value == null
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Boolean
        || value instanceof Double
        || value instanceof Float
        || value instanceof Short
        || value instanceof Byte;
  }

  /** A last key without a value is its own. */
  @Nullable Object value(int index, @Nullable Object[] kvArgs) {
    return kvArgs[Math.min(2 * index + 1, kvArgs.length - 1)];
  }

  /**
   * All arguments as one line of text without invisible characters, see {@link VisibleText}.
   *
   * @param kvArgs the arguments that this plan was made for
   * @return the text of a map of the names to the values, {@code {name=x, type='y z'}}
   */
  public String text(@Nullable Object[] kvArgs) {
    return NestedText.of(values, spare, this, kvArgs);
  }

  String opening(int index) {
    return openings[index];
  }

  boolean isSecret(int index) {
    return fields[index].isSecret();
  }
}
