package dev.tracker.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns any value into text of bounded size, secrets left out. Immutable and thread-safe; trackers
 * of every kind may share it.
 *
 * <ul>
 *   <li>A map is <code>{name=x, type='y z'}</code>, a collection or array {@code [a, b]}, of
 *       primitives too; a {@code char[]} is text. An {@link java.util.Optional} is what it holds. A
 *       record that has a secret by the name of a component, or may have a container within, is
 *       <code>Name[a=x, b={c=y}]</code>, which is also how its own text reads. Anything else is its
 *       {@code toString}; so is an {@link Iterable} that is no collection, as going through it
 *       could use it up or never end.
 *   <li>Within a map, collection or array, text is put in single quotes where it could be taken for
 *       the structure around it, and a single quote or backslash within those follows a backslash.
 *   <li>In maps and records at any depth, the value of a field that is secret by its name is
 *       replaced by {@link Redaction#MARK}, and is not looked at. So is that of a key of more than
 *       1,000 chars, which nobody looks through.
 *   <li>What is over a limit is replaced by a mark that says how much there was: <code>
 *       …(cut, 12345 chars)</code>, <code>[1, 2, …(cut, size 1000)]</code>. A container within
 *       itself is <code>…(cycle)</code>.
 *   <li>What fails is replaced by a mark: {@code [toString failed: IllegalStateException]}, {@code
 *       [iteration failed: ConcurrentModificationException]}. Only a {@link VirtualMachineError} is
 *       thrown, except for the {@link StackOverflowError} of objects whose texts contain each
 *       other.
 * </ul>
 *
 * <p>The text is a single line only if the values are: line breaks and other control characters are
 * left to whoever writes the text somewhere, as they are harmless in some places and not in others.
 *
 * @param maxLength how many chars a value's text may have, containers included; marks come on top
 * @param maxEntries how many entries of one map, collection or array are written
 * @param maxDepth how many containers may be within each other; with 1, those within the outermost
 *     have just their size written
 * @param redaction which fields of maps and records are secret
 */
public record ValueFormat(int maxLength, int maxEntries, int maxDepth, Redaction redaction) {

  /**
   * A format.
   *
   * @param maxLength how many chars a value's text may have
   * @param maxEntries how many entries of one map, collection or array are written
   * @param maxDepth how many containers may be within each other
   * @param redaction which fields of maps and records are secret
   * @throws IllegalArgumentException if a limit is negative
   */
  public ValueFormat {
    Objects.requireNonNull(redaction, "redaction");
    requireNotNegative("maxLength", maxLength);
    requireNotNegative("maxEntries", maxEntries);
    requireNotNegative("maxDepth", maxDepth);
  }

  /**
   * The format that trackers have unless told otherwise: at most 1,000 chars, 100 entries, 5
   * containers within each other, and {@link Redaction#standard()}.
   *
   * @return a format to use as it is or to start from
   */
  public static ValueFormat standard() {
    return new ValueFormat(1_000, 100, 5, Redaction.standard());
  }

  /**
   * This format with another limit of the text.
   *
   * @param chars how many chars a value's text may have
   * @return a new format
   */
  public ValueFormat withMaxLength(int chars) {
    return new ValueFormat(chars, maxEntries, maxDepth, redaction);
  }

  /**
   * This format with another limit of entries.
   *
   * @param entries how many entries of one map, collection or array are written
   * @return a new format
   */
  public ValueFormat withMaxEntries(int entries) {
    return new ValueFormat(maxLength, entries, maxDepth, redaction);
  }

  /**
   * This format with another limit of depth.
   *
   * @param depth how many containers may be within each other
   * @return a new format
   */
  public ValueFormat withMaxDepth(int depth) {
    return new ValueFormat(maxLength, maxEntries, depth, redaction);
  }

  /**
   * This format with other secrets.
   *
   * @param policy which fields are secret
   * @return a new format
   */
  public ValueFormat withRedaction(Redaction policy) {
    return new ValueFormat(maxLength, maxEntries, maxDepth, policy);
  }

  /**
   * The text of a value that has no name.
   *
   * @param value the value
   * @return its text, {@code null} being the text {@code "null"}
   */
  public String format(@Nullable Object value) {
    return ValueWriter.write(this, value);
  }

  /**
   * The text of a field's value.
   *
   * @param name the field's name
   * @param value the value
   * @return {@link Redaction#MARK} if the field is secret by its name, else the text of the value
   */
  public String format(String name, @Nullable Object value) {
    return redaction.isSecret(name) ? Redaction.MARK : format(value);
  }

  /**
   * The text of what an error says.
   *
   * @param error the error
   * @return its message, bounded, or {@code null} where it has none; a mark where asking for it
   *     fails
   */
  public @Nullable String formatMessage(Throwable error) {
    String message = ValueText.messageOf(error);
    return message == null ? null : format(message);
  }

  private static void requireNotNegative(String name, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException(name + " is negative: " + limit);
    }
  }
}
