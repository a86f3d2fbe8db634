package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * A generated decorator, for code that looks for what it decorates: a container, a test, a tool.
 *
 * <p>Every generated decorator is one, but for that of an interface that has a method {@code
 * trackedDelegate()} or {@code trackedBy()} of its own.
 */
public interface TrackingDecorator {

  /**
   * What the decorator decorates.
   *
   * @return the delegate it was made with, which may be a decorator too
   */
  Object trackedDelegate();

  /**
   * The tracker that is told of the calls.
   *
   * @return the tracker the decorator was made with; {@code null} where it tracks no method
   */
  default @Nullable ActivityTracker trackedBy() {
    return null;
  }

  /**
   * What an object is without its decorators.
   *
   * @param object any object
   * @return the innermost delegate, or the object itself where it is no decorator
   */
  static Object unwrap(Object object) {
    Object inner = object;
    while (inner instanceof TrackingDecorator decorator) {
      inner = decorator.trackedDelegate();
    }
    return inner;
  }
}
