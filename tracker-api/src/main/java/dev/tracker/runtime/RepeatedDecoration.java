package dev.tracker.runtime;

import dev.tracker.ActivityTracker;
import dev.tracker.ChainedTracker;
import dev.tracker.FaultPoint;
import dev.tracker.TrackerFault;
import dev.tracker.TrackingDecorator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is decorated twice for a tracker, which is then told of each call twice. */
final class RepeatedDecoration {
  private RepeatedDecoration() {}

  /** Tells the handler of faults where one of the decorators has the tracker, or a part of it. */
  static void tell(TrackingDecorator outermost, ActivityTracker tracker) {
    try {
      Object object = outermost;
      while (object instanceof TrackingDecorator decorator) {
        ActivityTracker twice = shared(decorator.trackedBy(), tracker);
        if (twice != null) {
          new TrackerFault(FaultPoint.DECORATION, twice, null, describe(decorator, twice)).report();
          return;
        }
        object = decorator.trackedDelegate();
      }
    } catch (Exception | StackOverflowError fault) {
      // What somebody else has written may fail, or go on for ever; to decorate it must not.
      TrackerFault.passOn(fault);
    }
  }

  private static IllegalStateException describe(
      TrackingDecorator decorator, ActivityTracker tracker) {
    return new IllegalStateException(
        "A "
            + decorator.getClass().getName()
            + " is decorated again for the same "
            + tracker.getClass().getName()
            + ", which is told of each call twice. Decorate it once: where it comes decorated, as"
            + " from a container, leave that to it, or decorate TrackingDecorator.unwrap(it).");
  }

  @SuppressWarnings("ReferenceEquality") // An equal tracker is another one.
  private static @Nullable ActivityTracker shared(
      @Nullable ActivityTracker one, ActivityTracker other) {
    for (ActivityTracker each : parts(one)) {
      for (ActivityTracker own : parts(other)) {
        if (each == own) {
          return each;
        }
      }
    }
    return null;
  }

  private static List<ActivityTracker> parts(@Nullable ActivityTracker tracker) {
    if (tracker instanceof ChainedTracker chain) {
      return chain.trackers();
    }
    return tracker == null ? List.of() : List.of(tracker);
  }
}
