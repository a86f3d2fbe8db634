package dev.tracker.spi;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Reports the outcome of an activity and ends it: success, a failure, or what is expected of the
 * method and so is no failure. What a generated decorator hands to a {@link DeferredActivity}.
 */
@FunctionalInterface
public interface DeferredCompletion {

  /**
   * Called once for each activity.
   *
   * @param activity the activity
   * @param result the result, or {@code null}; whoever records it has to check its type
   * @param error what the work failed with, expected or not, or {@code null} for success
   */
  void complete(Activity activity, @Nullable Object result, @Nullable Throwable error);
}
