package dev.tracker.journal.archive;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.seal.SignedHead;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an archive, which proves all others: with the subtrees to the left of its
 * entries, these give the root that a signed head has. Immutable.
 *
 * @param journal the journal's id
 * @param first the first position
 * @param last the last position
 * @param left the hashes of the complete subtrees before it, from the largest to the smallest
 * @param head the head of the tree that ends with the last position
 * @since 0.1.0
 */
public record ArchiveHeader(
    String journal, long first, long last, List<Hash> left, SignedHead head) {
  private static final String TYPE = "tracker-journal-archive";
  private static final String FORMAT = "1";

  /**
   * A first line.
   *
   * @param journal the journal's id
   * @param first the first position
   * @param last the last position
   * @param left the hashes of the complete subtrees before it, from the largest to the smallest
   * @param head the head of the tree that ends with the last position
   */
  public ArchiveHeader {
    left = List.copyOf(left);
  }

  /**
   * The line.
   *
   * @return canonical JSON
   */
  public String toJson() {
    return new CanonicalObject()
        .put("first", first)
        .put("format", FORMAT)
        .put("head", head.content())
        .put("journal", journal)
        .put("last", last)
        .put("left", left.stream().map(Hash::toHex).collect(Collectors.joining(" ")))
        .put("signature", head.signature())
        .put("type", TYPE)
        .text();
  }

  /**
   * Reads the line.
   *
   * @param json what {@link #toJson} gave
   * @return the header
   * @throws IllegalArgumentException if it is anything else
   */
  public static ArchiveHeader ofJson(String json) {
    Map<String, @Nullable Object> members = JsonParser.parseObject(json);
    if (!TYPE.equals(members.get("type")) || !FORMAT.equals(members.get("format"))) {
      throw new IllegalArgumentException("no archive of format " + FORMAT);
    }
    List<Hash> left =
        Arrays.stream(text(members, "left").split(" "))
            .filter(hex -> !hex.isEmpty())
            .map(Hash::ofHex)
            .toList();
    return new ArchiveHeader(
        text(members, "journal"),
        Long.parseLong(text(members, "first")),
        Long.parseLong(text(members, "last")),
        left,
        new SignedHead(text(members, "head"), text(members, "signature")));
  }

  private static String text(Map<String, @Nullable Object> members, String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("an archive without " + name);
  }
}
