package dev.tracker.journal.prove;

import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.seal.Head;
import dev.tracker.journal.seal.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks proofs, with nothing but public keys. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ProofChecker {
  private final TrustedKeys trusted;

  /**
   * A checker.
   *
   * @param trusted the public keys that are trusted
   */
  public ProofChecker(TrustedKeys trusted) {
    this.trusted = trusted;
  }

  /**
   * Checks a proof.
   *
   * @param proof the proof, from wherever
   * @return what is wrong with it, or nothing where the entry is in the journal as the proof has it
   */
  public Optional<String> check(EntryProof proof) {
    if (!proof.head().isSigned(trusted)) {
      return Optional.of("its head is not signed by a trusted key");
    }
    Head head = proof.head().head();
    if (proof.inclusion().size() != head.size()) {
      return Optional.of("it is not for the tree of its head");
    }
    if (!proof.isIncluded()) {
      return Optional.of("the entry is not in the tree of the head, or not at this place");
    }
    return checkFields(proof);
  }

  /** What the fields say of themselves is true as well: the place, and what is personal. */
  private static Optional<String> checkFields(EntryProof proof) {
    Map<String, @Nullable Object> fields;
    try {
      fields = JsonParser.parseObject(proof.leaf());
    } catch (IllegalArgumentException damaged) {
      return Optional.of("its entry cannot be read");
    }
    String position = Long.toString(proof.inclusion().index() + 1);
    if (!position.equals(fields.get("position"))) {
      return Optional.of("its entry is for another position");
    }
    String personal = proof.personal();
    if (personal != null) {
      byte[] bytes = personal.getBytes(StandardCharsets.UTF_8);
      String hash = Hash.of(TreeHasher.sha256().digest(bytes)).toHex();
      if (!hash.equals(fields.get("personal"))) {
        return Optional.of("its personal fields are not those of the entry");
      }
    }
    return Optional.empty();
  }
}
