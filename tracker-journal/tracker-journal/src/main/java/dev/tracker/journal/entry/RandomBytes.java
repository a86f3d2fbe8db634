package dev.tracker.journal.entry;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Secure random bytes, drawn in large portions. Drawn one by one, they would take longer than the
 * rest of an entry. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RandomBytes {
  private static final int PORTION = 8_192;

  private final SecureRandom source = new SecureRandom();
  private final byte[] drawn = new byte[PORTION];
  private int used = PORTION;

  /** A source of random bytes. */
  public RandomBytes() {}

  /**
   * Some random bytes.
   *
   * @param count how many, at most 8,192
   * @return a new array
   */
  public synchronized byte[] next(int count) {
    if (used + count > PORTION) {
      source.nextBytes(drawn);
      used = 0;
    }
    byte[] bytes = new byte[count];
    System.arraycopy(drawn, used, bytes, 0, count);
    // What is known to somebody is not kept here.
    Arrays.fill(drawn, used, used + count, (byte) 0);
    used += count;
    return bytes;
  }

  /**
   * A number, of which no array is left.
   *
   * @return any of all numbers, each as likely as the others
   */
  public synchronized long nextLong() {
    if (used + Long.BYTES > PORTION) {
      source.nextBytes(drawn);
      used = 0;
    }
    long number = 0;
    for (int end = used + Long.BYTES; used < end; used++) {
      number = (number << Byte.SIZE) | (drawn[used] & 0xff);
      drawn[used] = 0;
    }
    return number;
  }
}
