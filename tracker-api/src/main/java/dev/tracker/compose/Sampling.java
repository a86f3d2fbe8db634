package dev.tracker.compose;

import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;

/** Decides which activities a {@link SampledTracker} passes on. Thread-safe; never throws. */
@FunctionalInterface
interface Sampling {

  /**
   * Asked once for each activity.
   *
   * @param context the context it is started in
   * @param kvArgs its arguments, keys and values in turn
   * @return whether it is passed on
   */
  boolean takes(ActivityContext context, @Nullable Object[] kvArgs);
}
