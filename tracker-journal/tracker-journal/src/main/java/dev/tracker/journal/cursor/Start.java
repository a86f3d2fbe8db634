package dev.tracker.journal.cursor;

/**
 * Where a reader starts. Immutable.
 *
 * @param position the position before the first that it reads; {@link #LAST} for the last one there
 *     is
 * @since 0.1.0
 */
public record Start(long position) {
  static final long LAST = -1;

  /**
   * Before the first entry.
   *
   * @return the start
   */
  public static Start atBeginning() {
    return new Start(0);
  }

  /**
   * After the last entry that has a position by then, so that the reader gets what comes next.
   *
   * @return the start
   */
  public static Start atEnd() {
    return new Start(LAST);
  }

  /**
   * After some entry.
   *
   * @param position its position
   * @return the start
   * @throws IllegalArgumentException if the position is negative
   */
  public static Start after(long position) {
    if (position < 0) {
      throw new IllegalArgumentException("no position: " + position);
    }
    return new Start(position);
  }
}
