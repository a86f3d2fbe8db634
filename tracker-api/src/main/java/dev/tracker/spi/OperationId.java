package dev.tracker.spi;

import dev.tracker.OperationNumber;

/**
 * Ids that tell the operations of one process apart, sorted as text in the order in which they were
 * handed out. For trackers whose events of one operation are to be found together.
 *
 * <p>All trackers of one operation that ask for its id in their {@code start} are given the same
 * one: the trackers of a chain, of one that hands off to other threads, and of a container that
 * starts some of them later. {@link OperationNumber} is for those who start them so.
 *
 * <p>An id is a 63-bit number in 13 digits of base 32. The number begins at the millisecond in
 * which the process asked for its first id, times 2<sup>20</sup>, and grows by one with each id. So
 * it takes no clock per operation, never repeats within a process, and, as no process hands out
 * 2<sup>20</sup> ids in every millisecond of its life, a restarted process begins above whatever it
 * handed out before.
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
   * @return within {@code start} of a tracker, that of the operation; anywhere else, and in the
   *     {@code start} of a tracker that is called by itself, one that no other operation has
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
