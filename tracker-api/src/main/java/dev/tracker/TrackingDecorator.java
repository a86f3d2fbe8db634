package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * A generated decorator, for code that has to recognize one: a container, a test or a tool.
 *
 * <pre>{@code
 * Object service = TrackingDecorator.unwrap(bean);
 * }</pre>
 *
 * <p>Every generated decorator implements this interface. The only exception is the decorator of an
 * interface with its own method {@code trackedDelegate()} or {@code trackedBy()}.
 *
 * @since 0.1.0
 */
public interface TrackingDecorator {

  /**
   * The object that this decorator wraps.
   *
   * @return the delegate, which may be a decorator too
   */
  Object trackedDelegate();

  /**
   * The tracker that receives the activities.
   *
   * @return the tracker of this decorator; {@code null} if it tracks no method
   */
  default @Nullable ActivityTracker trackedBy() {
    return null;
  }

  /**
   * Removes all decorators from an object.
   *
   * @param object any object
   * @return the innermost delegate, or the object itself if it is not a decorator
   */
  static Object unwrap(Object object) {
    Object inner = object;
    while (inner instanceof TrackingDecorator decorator) {
      inner = decorator.trackedDelegate();
    }
    return inner;
  }
}
