package dev.tracker.journal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object in the canonical form of RFC 8785 (JCS), all of whose values are text: JCS takes
 * numbers for doubles, and so one 64-bit integer for another. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class CanonicalObject {
  private final StringBuilder json = new StringBuilder(512).append('{');
  private String last = "";

  /** An object without members. */
  public CanonicalObject() {}

  /**
   * Adds a member.
   *
   * @param key its name; names are given in the order of their chars
   * @param value its value; {@code null} leaves it out
   * @return this
   * @throws IllegalArgumentException if the name does not come after the one before it
   */
  public CanonicalObject put(String key, @Nullable String value) {
    if (key.compareTo(last) <= 0) {
      throw new IllegalArgumentException(key + " does not come after " + last);
    }
    last = key;
    if (value != null) {
      if (json.length() > 1) {
        json.append(',');
      }
      JsonStrings.append(json, key);
      json.append(':');
      JsonStrings.append(json, value);
    }
    return this;
  }

  /**
   * Adds a number, as text.
   *
   * @param key its name
   * @param value its value
   * @return this
   * @throws IllegalArgumentException if the name does not come after the one before it
   */
  public CanonicalObject put(String key, long value) {
    return put(key, Long.toString(value));
  }

  /**
   * The object.
   *
   * @return its JSON
   */
  public String text() {
    return json + "}";
  }

  /**
   * The object, to be hashed or signed.
   *
   * @return its JSON in UTF-8
   */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
