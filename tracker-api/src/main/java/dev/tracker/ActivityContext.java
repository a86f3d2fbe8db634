package dev.tracker;

import org.jspecify.annotations.Nullable;

/** Stand-in until the real one is written. */
public final class ActivityContext {
  private static final ActivityContext ROOT = new ActivityContext();

  private ActivityContext() {}

  /**
   * The root.
   *
   * @return root
   */
  public static ActivityContext root() {
    return ROOT;
  }

  /**
   * The current one.
   *
   * @return current
   */
  public static ActivityContext current() {
    return ROOT;
  }

  /**
   * A value.
   *
   * @param <T> type
   * @param key key
   * @return value or null
   */
  public <T> @Nullable T get(ContextKey<T> key) {
    return null;
  }
}
