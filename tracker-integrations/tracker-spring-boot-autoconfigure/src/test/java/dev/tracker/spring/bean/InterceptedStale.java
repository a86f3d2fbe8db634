package dev.tracker.spring.bean;

import dev.tracker.ActivityTracker;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spi.Proceeding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as a processor of a later version generates it. */
final class InterceptedStale implements InterceptedCalls {
  private static final int OF_LATER_VERSION = 1_000;

  InterceptedStale() {
    Tracking.requireLevel(OF_LATER_VERSION);
  }

  @Override
  public List<InterceptedMethod> methods() {
    throw new NoSuchMethodError("of a later version");
  }

  @Override
  public <C> @Nullable Object call(
      int method,
      @Nullable Object[] arguments,
      C call,
      Proceeding<C> proceeding,
      ActivityTracker tracker) {
    throw new NoSuchMethodError("of a later version");
  }
}
