package dev.tracker.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a decorator that takes a value apart, member by member, from going on without end where
 * such values are within each other. For one value and one thread.
 *
 * <pre>{@code
 * Object mark = nesting.enter(value);
 * if (mark != null) {
 *   return mark;
 * }
 * ...
 * nesting.leave();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Nesting {
  /** As many as the standard format of values writes within each other. */
  private static final int DEEPEST = 5;

  /** Values that all know each other would be told again and again on each way to them. */
  private static final int MOST = 1_000;

  private static final String CYCLE = "…(cycle)";
  private static final String CUT = "…(cut)";

  private final Deque<Object> around = new ArrayDeque<>();
  private int entered;

  /** Around nothing yet. */
  public Nesting() {}

  /**
   * Begins with a value that is within those begun with before.
   *
   * @param value the value
   * @return {@code null} if it is to be taken apart, and to be {@linkplain #leave left} then; else
   *     what stands in its place: it is within itself, or there is too much of it
   */
  @SuppressWarnings("ReferenceEquality") // whether it is within itself, not what it is like
  public @Nullable Object enter(Object value) {
    for (Object outer : around) {
      if (outer == value) {
        return CYCLE;
      }
    }
    if (around.size() == DEEPEST || entered == MOST) {
      return CUT;
    }
    entered++;
    around.push(value);
    return null;
  }

  /** Ends what the last {@link #enter} that returned {@code null} has begun. */
  public void leave() {
    around.pop();
  }
}
