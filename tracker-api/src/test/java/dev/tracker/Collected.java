package dev.tracker;

import static org.assertj.core.api.Assertions.fail;

import java.lang.ref.WeakReference;

/** Asserts that nothing retains an object any more. */
final class Collected {
  private static final int MOST_COLLECTIONS = 100;

  private Collected() {}

  static void assertCollected(WeakReference<?> reference) {
    for (int i = 0; i < MOST_COLLECTIONS; i++) {
      if (reference.get() == null) {
        return;
      }
      System.gc();
    }
    fail("Still reachable: " + reference.get());
  }
}
