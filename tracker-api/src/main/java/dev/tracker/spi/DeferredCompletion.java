package dev.tracker.spi;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Reports the outcome of an activity and ends it. The outcome is a success, a failure or an
 * expected exception. A generated decorator passes it to a {@link DeferredActivity}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DeferredCompletion {

  /**
   * Completes an activity. It is called once for each activity.
   *
   * @param activity the activity
   * @param result the result, or {@code null}; its type is not checked
   * @param error the exception of the work, expected or not; {@code null} for success
   */
  void complete(Activity activity, @Nullable Object result, @Nullable Throwable error);
}
