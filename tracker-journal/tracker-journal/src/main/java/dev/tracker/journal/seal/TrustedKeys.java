package dev.tracker.journal.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public keys that a verification trusts. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TrustedKeys {
  private final Map<String, PublicKey> keys;

  private TrustedKeys(Map<String, PublicKey> keys) {
    this.keys = keys;
  }

  /**
   * Trusts some keys.
   *
   * @param keys the key that heads are signed with, and those before it
   * @return what is trusted
   */
  public static TrustedKeys of(Collection<? extends PublicKey> keys) {
    return new TrustedKeys(
        keys.stream()
            .distinct()
            .collect(Collectors.toUnmodifiableMap(SealKey::idOf, Function.identity())));
  }

  /**
   * Whether a key is trusted.
   *
   * @param keyId the key's id
   * @return {@code true} if it is
   */
  public boolean contains(String keyId) {
    return keys.containsKey(keyId);
  }

  /**
   * Whether a trusted key signed a text.
   *
   * @param keyId the key's id
   * @param content what was signed
   * @param signature the signature in Base64
   * @return {@code true} only if it did
   */
  public boolean signed(String keyId, String content, String signature) {
    PublicKey key = keys.get(keyId);
    if (key == null) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(SealKey.ALGORITHM);
      check.initVerify(key);
      check.update(content.getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException notSigned) {
      return false;
    }
  }
}
