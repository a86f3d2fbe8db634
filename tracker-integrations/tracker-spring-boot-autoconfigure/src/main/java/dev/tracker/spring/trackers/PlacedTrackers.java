package dev.tracker.spring.trackers;

import dev.tracker.ActivityTracker;
import dev.tracker.ChainedTracker;
import dev.tracker.NoopTracker;
import dev.tracker.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * The trackers of an application, by where they stand.
 *
 * @param outside those outside of all else that the container does
 * @param inside those inside the transaction
 * @param all these after those, where there is no transaction to be inside of
 */
public record PlacedTrackers(ActivityTracker outside, ActivityTracker inside, ActivityTracker all) {
  static final PlacedTrackers NONE = of(List.of());

  /** Trackers in their order; of a chain, each stands where it asks to. */
  static PlacedTrackers of(List<ActivityTracker> trackers) {
    List<ActivityTracker> outside = new ArrayList<>();
    List<ActivityTracker> inside = new ArrayList<>();
    for (ActivityTracker each : trackers) {
      List<ActivityTracker> parts =
          each instanceof ChainedTracker chain ? chain.trackers() : List.of(each);
      for (ActivityTracker part : parts) {
        (part.placement() == Placement.INSIDE_TRANSACTION ? inside : outside).add(part);
      }
    }
    ActivityTracker chained = ActivityTracker.chain(outside);
    ActivityTracker within = ActivityTracker.chain(inside);
    return new PlacedTrackers(chained, within, ActivityTracker.chain(chained, within));
  }

  /**
   * Whether any tracker stands inside the transaction.
   *
   * @return {@code false} if {@link #inside} does nothing
   */
  public boolean anyInside() {
    return !(inside instanceof NoopTracker);
  }
}
