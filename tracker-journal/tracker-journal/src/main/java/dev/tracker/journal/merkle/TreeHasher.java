package dev.tracker.journal.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes leaves and nodes as RFC 9162, section 2.1.1, says: what is hashed of a leaf begins with a
 * 0, of a node with a 1, so that neither can be passed off as the other. It reuses one digest, so
 * it is for one thread at a time.
 *
 * @since 0.1.0
 */
public final class TreeHasher {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest = sha256();

  /** A hasher. */
  public TreeHasher() {}

  /**
   * A digest for SHA-256, which every JDK has.
   *
   * @return a new digest
   */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /**
   * The root of the tree that has no leaves.
   *
   * @return the hash of nothing
   */
  public Hash empty() {
    digest.reset();
    return finish();
  }

  /**
   * The hash of a leaf.
   *
   * @param content what the leaf stands for
   * @return its hash
   */
  public Hash leaf(byte[] content) {
    digest.reset();
    digest.update(LEAF);
    digest.update(content);
    return finish();
  }

  /**
   * The hash of a node.
   *
   * @param left the hash of what is below it on the left
   * @param right the hash of what is below it on the right
   * @return its hash
   */
  public Hash node(Hash left, Hash right) {
    digest.reset();
    digest.update(NODE);
    left.feed(digest);
    right.feed(digest);
    return finish();
  }

  private Hash finish() {
    byte[] bytes = new byte[Hash.LENGTH];
    try {
      digest.digest(bytes, 0, bytes.length);
    } catch (DigestException impossible) {
      throw new IllegalStateException("SHA-256 has 32 bytes", impossible);
    }
    return Hash.owning(bytes);
  }
}
