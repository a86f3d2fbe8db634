package dev.tracker;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that tell the operations of one process apart, sorted as text in the order in which they were
 * handed out. For trackers whose events of one operation are to be found together.
 *
 * <p>An id is a 63-bit number in 13 digits of base 32. The number begins at the millisecond in
 * which the process asked for its first id, times 2<sup>20</sup>, and grows by one with each id. So
 * it takes no clock per operation, never repeats within a process, and, as no process hands out
 * 2<sup>20</sup> ids in every millisecond of its life, a restarted process begins above whatever it
 * handed out before.
 */
public final class OperationId {
  private static final int LENGTH = 13;
  private static final int BITS_PER_DIGIT = 5;
  private static final int IDS_PER_MILLISECOND_BITS = 20;

  /** In the order of their characters, and without those easily misread: i, l, o, u. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int HIGHEST_DIGIT = DIGITS.length() - 1;

  private static final AtomicLong NEXT =
      new AtomicLong(System.currentTimeMillis() << IDS_PER_MILLISECOND_BITS);

  private OperationId() {}

  /** {@return an id that no other operation of this process has} */
  public static String next() {
    return format(NEXT.getAndIncrement());
  }

  /** Always of the same length, or text would not sort as numbers do. */
  static String format(long number) {
    byte[] text = new byte[LENGTH];
    long rest = number;
    for (int i = LENGTH - 1; i >= 0; i--) {
      text[i] = (byte) DIGITS.charAt((int) rest & HIGHEST_DIGIT);
      rest >>>= BITS_PER_DIGIT;
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
