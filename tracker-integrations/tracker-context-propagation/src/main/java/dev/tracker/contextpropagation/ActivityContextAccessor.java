package dev.tracker.contextpropagation;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The current {@link ActivityContext} as a value that goes along.
 *
 * <p>The {@link #key} is the class {@code ActivityContext}, under which tracked types of Reactor
 * keep the context of an activity as well, so that within their operators it is the current one.
 *
 * <p>Values may be set and restored in any order, as often as a library likes: nothing is left
 * behind on the thread once what was there is restored. Scopes that code opens with {@link
 * ActivityContext#makeCurrent} in between are unharmed.
 */
public final class ActivityContextAccessor implements ThreadLocalAccessor<ActivityContext> {

  /** An accessor; all are equally good, for the state is the thread's. */
  public ActivityContextAccessor() {}

  /** {@return the class {@link ActivityContext}} */
  @Override
  public Object key() {
    return ActivityContext.class;
  }

  /** {@return the current context, or {@code null} where none was made current} */
  @Override
  public @Nullable ActivityContext getValue() {
    ActivityContext current = ActivityContext.current();
    return current == ActivityContext.root() ? null : current;
  }

  /**
   * Makes a context current.
   *
   * @param value the context
   */
  @Override
  public void setValue(ActivityContext value) {
    ContextScope.set(value);
  }

  /** Makes the root context current, for none is to be. */
  @Override
  public void setValue() {
    ContextScope.set(ActivityContext.root());
  }
}
