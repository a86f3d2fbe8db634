package dev.tracker.journal.merkle;

/** The bounds of trees, and where they are split. */
final class Ranges {
  private Ranges() {}

  static void requireSize(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("the size of a tree is negative: " + size);
    }
  }

  /** The largest power of two that is less than a size of 2 or more: what stands left of a root. */
  static long split(long size) {
    return Long.highestOneBit(size - 1);
  }

  static boolean isPowerOfTwo(long size) {
    return Long.bitCount(size) == 1;
  }
}
