package dev.tracker.journal.seal;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of a journal's tree at one size.
 *
 * @param journal the journal's id
 * @param size how many entries are sealed
 * @param root the root of their tree
 * @param previous the hash of the head before, {@code null} for the first
 * @param time when, in microseconds since 1970
 * @param keyId the key that signs it
 * @param erased the events whose erasures were sealed since the head before
 * @since 0.1.0
 */
public record Head(
    String journal,
    long size,
    Hash root,
    @Nullable Hash previous,
    long time,
    String keyId,
    List<UUID> erased) {
  private static final String TYPE = "tracker-journal-head";
  private static final String FORMAT = "1";
  private static final Set<String> NAMES =
      Set.of("erased", "format", "journal", "key", "previous", "root", "size", "time", "type");

  /**
   * Copies the list.
   *
   * @param journal the journal's id
   * @param size how many entries are sealed
   * @param root the root of their tree
   * @param previous the hash of the head before, {@code null} for the first
   * @param time when, in microseconds since 1970
   * @param keyId the key that signs it
   * @param erased the events whose erasures were sealed since the head before
   */
  public Head {
    erased = List.copyOf(erased);
  }

  /**
   * The head as it is signed.
   *
   * @return a JSON object in canonical form, numbers as text
   */
  public String content() {
    String events = String.join(" ", erased.stream().map(UUID::toString).toList());
    return new CanonicalObject()
        .put("erased", erased.isEmpty() ? null : events)
        .put("format", FORMAT)
        .put("journal", journal)
        .put("key", keyId)
        .put("previous", previous == null ? null : previous.toHex())
        .put("root", root.toHex())
        .put("size", size)
        .put("time", time)
        .put("type", TYPE)
        .text();
  }

  /**
   * Reads a head.
   *
   * @param content what {@link #content} returned
   * @return the head
   * @throws IllegalArgumentException if it is no head, or one of another format
   */
  public static Head parse(String content) {
    Map<String, @Nullable Object> members = JsonParser.parseObject(content);
    if (!NAMES.containsAll(members.keySet())
        || !TYPE.equals(members.get("type"))
        || !FORMAT.equals(members.get("format"))) {
      throw new IllegalArgumentException("no head of format " + FORMAT);
    }
    String previous = (String) members.get("previous");
    String erased = (String) members.get("erased");
    return new Head(
        text(members, "journal"),
        Long.parseLong(text(members, "size")),
        Hash.ofHex(text(members, "root")),
        previous == null ? null : Hash.ofHex(previous),
        Long.parseLong(text(members, "time")),
        text(members, "key"),
        erased == null
            ? List.of()
            : Arrays.stream(erased.split(" ")).map(UUID::fromString).toList());
  }

  private static String text(Map<String, @Nullable Object> members, String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a head without " + name);
  }
}
