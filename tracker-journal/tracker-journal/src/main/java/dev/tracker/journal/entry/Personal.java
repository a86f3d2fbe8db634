package dev.tracker.journal.entry;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.SafeText;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry that may contain personal data.
 *
 * @param actor who called, or {@code null}
 * @param changedId the id of what was changed, or {@code null}
 * @param arguments what was recorded of the call, as JSON, or {@code null}
 * @param results what was recorded of the result, as JSON, or {@code null}
 * @param data what describes the change, as JSON, or {@code null}
 * @param salt random, so that the hash cannot be guessed
 * @since 0.1.0
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its content below
public record Personal(
    @Nullable String actor,
    @Nullable String changedId,
    @Nullable String arguments,
    @Nullable String results,
    @Nullable String data,
    byte[] salt)
    implements PersonalPart {

  /** How many bytes a salt has. */
  public static final int SALT_LENGTH = 16;

  /**
   * Cuts what is too long for its column, and copies the salt.
   *
   * @param actor who called, or {@code null}
   * @param changedId the id of what was changed, or {@code null}
   * @param arguments what was recorded of the call, as JSON, or {@code null}
   * @param results what was recorded of the result, as JSON, or {@code null}
   * @param data what describes the change, as JSON, or {@code null}
   * @param salt random, so that the hash cannot be guessed
   */
  public Personal {
    actor = SafeText.limitedOrNull(actor, Columns.ACTOR);
    changedId = SafeText.limitedOrNull(changedId, Columns.CHANGED_ID);
    arguments = safe(arguments);
    results = safe(results);
    data = safe(data);
    salt = salt.clone();
  }

  private static @Nullable String safe(@Nullable String json) {
    return json == null ? null : SafeText.of(json);
  }

  /** {@return a copy of the salt} */
  @Override
  public byte[] salt() {
    return salt.clone();
  }

  /**
   * The fields in the form that is hashed. The JSON in them is bound as the text that it is.
   *
   * @return a JSON object in canonical form
   */
  public String canonical() {
    return new CanonicalObject()
        .put("actor", actor)
        .put("arguments", arguments)
        .put("changed_id", changedId)
        .put("data", data)
        .put("results", results)
        .put("salt", HexFormat.of().formatHex(salt))
        .text();
  }

  @Override
  public Hash hash() {
    byte[] canonical = canonical().getBytes(StandardCharsets.UTF_8);
    return Hash.of(TreeHasher.sha256().digest(canonical));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Personal personal
        && Arrays.equals(salt, personal.salt)
        && canonical().equals(personal.canonical());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(salt);
  }

  /** Of what is personal, nothing is to get into a log by accident. */
  @Override
  public String toString() {
    return "Personal[…]";
  }
}
