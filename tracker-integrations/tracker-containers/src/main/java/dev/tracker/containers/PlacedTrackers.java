package dev.tracker.containers;

import dev.tracker.ActivityTracker;
import dev.tracker.ChainedTracker;
import dev.tracker.NoopTracker;
import dev.tracker.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The trackers of an application, by their placement.
 *
 * @param outside those outside of all else that the container does
 * @param inside those inside the transaction
 * @param all these after those, where there is no transaction to be inside of
 * @since 0.1.0
 */
public record PlacedTrackers(ActivityTracker outside, ActivityTracker inside, ActivityTracker all) {
  /** None at all. */
  public static final PlacedTrackers NONE = of(List.of());

  private static PlacedTrackers of(ActivityTracker outside, ActivityTracker inside) {
    return new PlacedTrackers(outside, inside, ActivityTracker.chain(outside, inside));
  }

  /**
   * The same, each kind within something else.
   *
   * @param aroundOutside puts something around those outside
   * @param aroundInside puts something around those inside
   * @return other trackers
   */
  public PlacedTrackers map(
      UnaryOperator<ActivityTracker> aroundOutside, UnaryOperator<ActivityTracker> aroundInside) {
    return of(aroundOutside.apply(outside), aroundInside.apply(inside));
  }

  /**
   * Trackers by where each asks to stand, those of a chain too.
   *
   * @param trackers the trackers, in their order
   * @return the same, placed
   */
  public static PlacedTrackers of(List<? extends ActivityTracker> trackers) {
    List<ActivityTracker> outside = new ArrayList<>();
    List<ActivityTracker> inside = new ArrayList<>();
    for (ActivityTracker each : trackers) {
      List<ActivityTracker> parts =
          each instanceof ChainedTracker chain ? chain.trackers() : List.of(each);
      for (ActivityTracker part : parts) {
        (part.placement() == Placement.INSIDE_TRANSACTION ? inside : outside).add(part);
      }
    }
    return of(ActivityTracker.chain(outside), ActivityTracker.chain(inside));
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
