package dev.tracker.journal.seal;

import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.json.JsonParser;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A head and its signature. It is not trusted: nothing is checked yet.
 *
 * @param content the head as it is signed
 * @param signature the signature in Base64
 * @since 0.1.0
 */
public record SignedHead(String content, String signature) {

  static SignedHead sign(Head head, SealKey key) {
    String content = head.content();
    byte[] signature = key.sign(content.getBytes(StandardCharsets.UTF_8));
    return new SignedHead(content, Base64.getEncoder().encodeToString(signature));
  }

  /**
   * The head.
   *
   * @return what the content says
   * @throws IllegalArgumentException if it is no head
   */
  public Head head() {
    return Head.parse(content);
  }

  /**
   * Whether a trusted key signed it.
   *
   * @param keys the trusted keys
   * @return {@code true} only if one did, and it is the one that the head names
   */
  public boolean isSigned(TrustedKeys keys) {
    try {
      return keys.signed(head().keyId(), content, signature);
    } catch (RuntimeException noHead) {
      return false;
    }
  }

  /**
   * What the next head has of this one.
   *
   * @return the hash of its content
   */
  public Hash hash() {
    return Hash.of(TreeHasher.sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The head as one line of JSON, to be exported.
   *
   * @return a JSON object
   */
  public String toJson() {
    return new CanonicalObject().put("head", content).put("signature", signature).text();
  }

  /**
   * Reads an exported head.
   *
   * @param json what {@link #toJson} returned
   * @return the head
   * @throws IllegalArgumentException if it is none
   */
  public static SignedHead ofJson(String json) {
    Map<String, @Nullable Object> members = JsonParser.parseObject(json);
    if (members.get("head") instanceof String content
        && members.get("signature") instanceof String signature) {
      return new SignedHead(content, signature);
    }
    throw new IllegalArgumentException("no exported head");
  }
}
