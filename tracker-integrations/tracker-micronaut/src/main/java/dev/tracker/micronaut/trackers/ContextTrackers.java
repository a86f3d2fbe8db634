package dev.tracker.micronaut.trackers;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerCode;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.containers.catalogue.OperationSwitch;
import io.micronaut.context.BeanContext;
import io.micronaut.core.order.OrderUtil;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The beans of type {@link ActivityTracker}, in their order. They are looked up when the first call
 * is tracked; so a tracker may itself depend on beans that are tracked. What a tracker calls while
 * it is being made, it does not hear of itself.
 *
 * <p>A tracker that cannot be made is left out, with a message. Thread-safe.
 *
 * @since 0.1.0
 */
@Singleton
public final class ContextTrackers {
  private static final Logger LOG = LoggerFactory.getLogger(ContextTrackers.class);

  private final BeanContext beans;
  private final OperationSwitch operations;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private volatile @Nullable PlacedTrackers found;

  /**
   * Looks nothing up yet.
   *
   * @param beans where the trackers are
   * @param operations what is switched on
   */
  public ContextTrackers(BeanContext beans, OperationSwitch operations) {
    this.beans = beans;
    this.operations = operations;
  }

  /**
   * The trackers of the application.
   *
   * @return those there are; none while they are being made on this thread
   */
  public PlacedTrackers get() {
    PlacedTrackers present = found;
    if (present == null) {
      // Two threads may do it at once, and find the same: no lock is held while beans are made.
      present = TrackerCode.isRunning() ? PlacedTrackers.NONE : TrackerCode.call(this::lookUp);
    }
    return present;
  }

  private PlacedTrackers lookUp() {
    List<Found> trackers = new ArrayList<>();
    for (BeanDefinition<ActivityTracker> each : beans.getBeanDefinitions(ActivityTracker.class)) {
      try {
        ActivityTracker tracker = beans.getBean(each);
        // Asked here, as what answers may go wrong, too.
        tracker.placement();
        trackers.add(new Found(tracker, OrderUtil.getOrder(each.getAnnotationMetadata(), tracker)));
      } catch (RuntimeException | LinkageError e) {
        if (failed.add(each.getName())) {
          LOG.error(
              "The tracker {} cannot be made, so it receives nothing; the application goes on"
                  + " without it. Its cause follows.",
              each.getName(),
              e);
        }
      }
    }
    trackers.sort(Comparator.comparingInt(Found::order));
    PlacedTrackers placed =
        PlacedTrackers.of(trackers.stream().map(Found::tracker).toList())
            .map(operations::around, inside -> inside);
    found = placed;
    return placed;
  }

  /** A tracker, and where it stands among the others. */
  private record Found(ActivityTracker tracker, int order) {}
}
