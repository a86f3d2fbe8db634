package dev.tracker.journal.seal;

import dev.tracker.journal.merkle.TreeHasher;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/**
 * A key pair of Ed25519 that heads are signed with.
 *
 * @param privateKey signs
 * @param publicKey verifies
 * @since 0.1.0
 */
public record SealKey(PrivateKey privateKey, PublicKey publicKey) {
  static final String ALGORITHM = "Ed25519";
  private static final int ID_BYTES = 8;

  /**
   * The id of a public key, which is in each head that its private key signed.
   *
   * @param key the key
   * @return 16 hexadecimal digits
   */
  public static String idOf(PublicKey key) {
    byte[] hash = TreeHasher.sha256().digest(key.getEncoded());
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  /**
   * The id of this key.
   *
   * @return 16 hexadecimal digits
   */
  public String id() {
    return idOf(publicKey);
  }

  byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("key " + id() + " does not sign with Ed25519", e);
    }
  }

  /** Of a private key, nothing gets into a log. */
  @Override
  public String toString() {
    return "SealKey[" + id() + "]";
  }
}
