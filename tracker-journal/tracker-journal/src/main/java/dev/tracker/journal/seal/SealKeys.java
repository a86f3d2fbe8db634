package dev.tracker.journal.seal;

/**
 * Provides the key that signs heads: from a file, a keystore, or a service of your own.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SealKeys {

  /**
   * The key to sign with now. Asked for each head, so a key that is rotated is used from the next
   * head on; who verifies needs the public keys of both.
   *
   * @return the key
   */
  SealKey current();
}
