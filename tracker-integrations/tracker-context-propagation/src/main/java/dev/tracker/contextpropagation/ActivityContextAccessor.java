package dev.tracker.contextpropagation;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Makes the current {@link ActivityContext} a value that Micrometer Context Propagation carries.
 *
 * <p>The {@link #key} is the class {@code ActivityContext}, under which tracked types of Reactor
 * keep the context of an activity as well, so that within their operators it is the current one.
 *
 * <p>Values may be set and restored in any order, as often as a library likes: nothing is left
 * behind on the thread once what was there is restored. Scopes that code opens with {@link
 * ActivityContext#makeCurrent} in between are unharmed.
 *
 * <p>Never throws, whatever it is passed. A caller that sets and restores the values of many
 * libraries stops at the first exception, and leaves the other values on the thread. So this is an
 * accessor of objects: a value under the key that is no context is ignored.
 *
 * @since 0.1.0
 */
public final class ActivityContextAccessor implements ThreadLocalAccessor<Object> {

  /** An accessor; all are equally good, for the state is the thread's. */
  public ActivityContextAccessor() {
    // A class whose initialization overflows the stack is broken for good: here there is room.
    ContextScope.set(ActivityContext.current());
  }

  /** {@return the class {@link ActivityContext}} */
  @Override
  public Object key() {
    return ActivityContext.class;
  }

  /** {@return the current context, or {@code null} where none was made current} */
  @Override
  public @Nullable Object getValue() {
    try {
      ActivityContext current = ActivityContext.current();
      return current == ActivityContext.root() ? null : current;
    } catch (Throwable noRoom) {
      // Only an error of the machine can go wrong: no room on the stack or on the heap.
      return null;
    }
  }

  /**
   * Makes a context current.
   *
   * @param value the context; anything else is ignored
   */
  @Override
  public void setValue(@Nullable Object value) {
    try {
      if (value instanceof ActivityContext context) {
        ContextScope.set(context);
      }
    } catch (Throwable noRoom) {
      // Left as it is; whoever needs room next will tell.
    }
  }

  /** Makes the root context current, for none is to be. */
  @Override
  public void setValue() {
    try {
      ContextScope.set(ActivityContext.root());
    } catch (Throwable noRoom) {
      // As above.
    }
  }

  /** As {@link #setValue()}, for libraries that do not know that one yet. */
  @Override
  @SuppressWarnings("deprecation") // Where it is called, it must not throw, as the default does.
  public void reset() {
    setValue();
  }
}
