package dev.tracker.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns any value into text of limited size, without secrets. Immutable and thread-safe, so several
 * trackers may share one.
 *
 * <pre>{@code
 * ValueFormat format = ValueFormat.standard().withMaxLength(200);
 * }</pre>
 *
 * <ul>
 *   <li><b>Containers.</b> A map is <code>{name=x, type='y z'}</code>. A collection or array, also
 *       of primitives, is {@code [a, b]}. A {@code char[]} is text. An {@link java.util.Optional}
 *       is written as its value.
 *   <li><b>Records.</b> A record is <code>Name[a=x, b={c=y}]</code>, like its own text, if a
 *       component has a secret name or may contain a container.
 *   <li><b>Other values</b> are written by their {@code toString}. This includes an {@link
 *       Iterable} that is not a collection, since reading it could use it up or never end.
 *   <li><b>Quotes.</b> Inside a container, a text that could be confused with the structure is put
 *       in single quotes. A single quote or backslash in it gets a backslash.
 *   <li><b>Secrets.</b> In maps and records, at any depth, a value with a secret name is replaced
 *       by {@link Redaction#MARK}. So is a value whose key has more than 1,000 chars. These values
 *       are not read.
 *   <li><b>Limits.</b> What is over a limit is replaced by a mark with the size: <code>
 *       …(cut, 12345 chars)</code>, <code>[1, 2, …(cut, size 1000)]</code>. A container inside
 *       itself is <code>…(cycle)</code>.
 *   <li><b>Failures</b> are replaced by a mark: {@code [toString failed: IllegalStateException]},
 *       {@code [iteration failed: ConcurrentModificationException]}. Only a {@link
 *       VirtualMachineError} is thrown, except for the {@link StackOverflowError} of objects whose
 *       texts contain each other.
 * </ul>
 *
 * <p>The text may contain line breaks and other control characters. The writer has to handle these,
 * because they are harmless in some places and not in others.
 *
 * @param maxLength how many chars a value's text may have, containers included, without marks
 * @param maxEntries how many entries of one map, collection or array are written
 * @param maxDepth how deep containers may be nested; with 1, only the sizes of inner containers are
 *     written
 * @param redaction which fields of maps and records are secret
 * @since 0.1.0
 */
public record ValueFormat(int maxLength, int maxEntries, int maxDepth, Redaction redaction) {

  /**
   * Creates a format.
   *
   * @param maxLength how many chars a value's text may have
   * @param maxEntries how many entries of one map, collection or array are written
   * @param maxDepth how deep containers may be nested
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
   * The default format: at most 1,000 chars, 100 entries, 5 nested containers, and {@link
   * Redaction#standard()}.
   *
   * @return a format to use unchanged or to start from
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
   * @param depth how deep containers may be nested
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
   * The text of a value without a name.
   *
   * @param value the value
   * @return its text; {@code "null"} for {@code null}
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
   * The text of an error's message.
   *
   * @param error the error
   * @return its message, cut if too long; {@code null} if there is none; a mark if reading it fails
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
