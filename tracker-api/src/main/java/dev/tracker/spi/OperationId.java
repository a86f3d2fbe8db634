package dev.tracker.spi;

import dev.tracker.OperationNumber;

/**
 * Ids that identify the operations of one process. They sort as text in the order in which they
 * were created. Use them to relate the events of one operation.
 *
 * <p>All trackers of one operation get the same id in their {@code start}: in a chain, behind a
 * hand-off to another thread, and in a container that starts some of them later. Code that starts
 * trackers in this way uses {@link OperationNumber}.
 *
 * <p>An id is a 63-bit number in 13 digits of base 32. The first number is the millisecond of the
 * first id of the process, times 2<sup>20</sup>. Each further id adds one. So an operation needs no
 * clock, and an id never repeats within a process. A restarted process begins above its earlier
 * ids, because no process creates 2<sup>20</sup> ids in every millisecond of its life.
 *
 * @since 0.1.0
 */
public final class OperationId {
  private static final int BITS_PER_DIGIT = 5;

  /** In the order of their characters, and without those easily misread: i, l, o, u. */
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int HIGHEST_DIGIT = DIGITS.length() - 1;

  private OperationId() {}

  /**
   * The id of the operation that is being started on this thread.
   *
   * @return in a tracker's {@code start}, the id of the operation; elsewhere, and in a tracker that
   *     is called alone, a new id
   */
  public static String next() {
    return format(OperationNumber.take());
  }

  /**
   * Always of the same length, or text would not sort as numbers do. In one expression, for text
   * that is put together at once needs no array to copy it from.
   */
  static String format(long number) {
    return ""
        + digit(number, 12)
        + digit(number, 11)
        + digit(number, 10)
        + digit(number, 9)
        + digit(number, 8)
        + digit(number, 7)
        + digit(number, 6)
        + digit(number, 5)
        + digit(number, 4)
        + digit(number, 3)
        + digit(number, 2)
        + digit(number, 1)
        + digit(number, 0);
  }

  private static char digit(long number, int place) {
    return DIGITS.charAt((int) (number >>> (place * BITS_PER_DIGIT)) & HIGHEST_DIGIT);
  }
}
