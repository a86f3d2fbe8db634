package dev.tracker.journal.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 hash. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Hash {

  /** How many bytes a hash has. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The hash that has these bytes.
   *
   * @param bytes 32 bytes, which are copied
   * @return the hash
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static Hash of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /**
   * The hash that has these bytes.
   *
   * @param bytes an array, of which a part is copied
   * @param from where the part begins
   * @param to where it ends
   * @return the hash
   * @throws IllegalArgumentException if the part is not 32 bytes long
   */
  public static Hash of(byte[] bytes, int from, int to) {
    if (to - from != LENGTH) {
      throw new IllegalArgumentException(
          "a hash has " + LENGTH + " bytes, but these are " + (to - from));
    }
    return new Hash(Arrays.copyOfRange(bytes, from, to));
  }

  /**
   * The hash that is written in hexadecimal digits.
   *
   * @param hex 64 digits
   * @return the hash
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Hash ofHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /** Takes over bytes that nobody else has. */
  static Hash owning(byte[] bytes) {
    return new Hash(bytes);
  }

  /** Adds the bytes to what a digest is fed with. */
  void feed(MessageDigest digest) {
    digest.update(bytes);
  }

  /**
   * Copies the bytes.
   *
   * @param target where they go
   * @param offset the place of the first of them
   */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, LENGTH);
  }

  /**
   * The bytes.
   *
   * @return a copy of the 32 bytes
   */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * The hash as text.
   *
   * @return 64 hexadecimal digits in lower case
   */
  public String toHex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return toHex();
  }
}
