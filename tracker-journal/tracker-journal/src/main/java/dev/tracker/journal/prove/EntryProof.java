package dev.tracker.journal.prove;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.InclusionProof;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.seal.SignedHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proves that an entry is in a journal. To check it, only the public key is needed. It is not
 * trusted: {@link ProofChecker} checks it.
 *
 * @param leaf the entry as a leaf: its position and clear fields, and the hash of the personal ones
 * @param personal the personal fields and their salt, or {@code null} where they are kept back or
 *     erased
 * @param inclusion the way from the leaf to the root
 * @param head has the root
 * @since 0.1.0
 */
public record EntryProof(
    String leaf, @Nullable String personal, InclusionProof inclusion, SignedHead head) {
  private static final String TYPE = "tracker-journal-proof";
  private static final String FORMAT = "1";

  /**
   * The proof as a file.
   *
   * @return a JSON object
   */
  public String toJson() {
    String path = inclusion.path().stream().map(Hash::toHex).collect(Collectors.joining(" "));
    return new CanonicalObject()
        .put("format", FORMAT)
        .put("head", head.content())
        .put("index", inclusion.index())
        .put("leaf", leaf)
        .put("path", path)
        .put("personal", personal)
        .put("signature", head.signature())
        .put("size", inclusion.size())
        .put("type", TYPE)
        .text();
  }

  /**
   * Reads a proof.
   *
   * @param json what {@link #toJson} returned
   * @return the proof, of which nothing is checked yet
   * @throws IllegalArgumentException if it is no proof, or one of another format
   */
  public static EntryProof ofJson(String json) {
    Map<String, @Nullable Object> members = JsonParser.parseObject(json);
    if (!TYPE.equals(members.get("type")) || !FORMAT.equals(members.get("format"))) {
      throw new IllegalArgumentException("no proof of an entry of format " + FORMAT);
    }
    List<Hash> path =
        Arrays.stream(text(members, "path").split(" "))
            .filter(hex -> !hex.isEmpty())
            .map(Hash::ofHex)
            .toList();
    return new EntryProof(
        text(members, "leaf"),
        members.get("personal") instanceof String personal ? personal : null,
        new InclusionProof(
            Long.parseLong(text(members, "index")), Long.parseLong(text(members, "size")), path),
        new SignedHead(text(members, "head"), text(members, "signature")));
  }

  /** Whether the head's tree has the entry at this place. Who signed the head is not looked at. */
  boolean isIncluded() {
    Hash hash = new TreeHasher().leaf(leaf.getBytes(StandardCharsets.UTF_8));
    return inclusion.proves(hash, head.head().root());
  }

  private static String text(Map<String, @Nullable Object> members, String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a proof without " + name);
  }
}
