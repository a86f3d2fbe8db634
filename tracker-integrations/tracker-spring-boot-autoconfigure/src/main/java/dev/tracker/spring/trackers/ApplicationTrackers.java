package dev.tracker.spring.trackers;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackerCode;
import dev.tracker.containers.PlacedTrackers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.annotation.OrderUtils;

/**
 * The beans of type {@link ActivityTracker}, those of parent contexts included. They are looked up
 * when the first call is tracked, at the latest when the context has started. So a tracker may
 * itself depend on tracked beans. Calls that a tracker makes while it is being created are not
 * tracked.
 *
 * <p>A tracker that cannot be created is left out, and a message is logged. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ApplicationTrackers implements SmartInitializingSingleton {
  private static final Log LOG = LogFactory.getLog(ApplicationTrackers.class);

  private final ListableBeanFactory beans;
  private final UnaryOperator<PlacedTrackers> around;
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private volatile @Nullable PlacedTrackers found;

  /**
   * Looks nothing up yet.
   *
   * @param beans where the trackers are
   * @param around what is put around them, once they are known
   */
  public ApplicationTrackers(ListableBeanFactory beans, UnaryOperator<PlacedTrackers> around) {
    this.beans = beans;
    this.around = around;
  }

  /**
   * The trackers of the application.
   *
   * @return those there are; none while they are being made on this thread
   */
  public PlacedTrackers get() {
    PlacedTrackers present = found;
    return present == null ? look() : present;
  }

  @Override
  public void afterSingletonsInstantiated() {
    get();
  }

  private PlacedTrackers look() {
    if (TrackerCode.isRunning()) {
      return PlacedTrackers.NONE;
    }
    // Two threads may do it at once, and find the same: no lock is held while beans are made.
    return TrackerCode.call(this::lookUp);
  }

  private PlacedTrackers lookUp() {
    List<Tracker> trackers = new ArrayList<>();
    boolean isComplete = true;
    for (String name :
        BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, ActivityTracker.class)) {
      try {
        ActivityTracker tracker = beans.getBean(name, ActivityTracker.class);
        // Asked here, as what answers may go wrong, too.
        tracker.placement();
        trackers.add(new Tracker(tracker, order(name, tracker)));
      } catch (RuntimeException | LinkageError e) {
        if (e instanceof BeanCurrentlyInCreationException) {
          isComplete = false;
        } else if (failed.add(name)) {
          LOG.error(message(name), e);
        }
      }
    }
    trackers.sort(Comparator.comparingInt(Tracker::order));
    PlacedTrackers placed = around.apply(place(trackers));
    if (isComplete) {
      found = placed;
    }
    return placed;
  }

  private static PlacedTrackers place(List<Tracker> trackers) {
    return PlacedTrackers.of(trackers.stream().map(Tracker::tracker).toList());
  }

  private static String message(String name) {
    return "The tracker '"
        + name
        + "' cannot be made, so it receives nothing. The application continues without it. Its"
        + " cause follows.";
  }

  private int order(String name, ActivityTracker tracker) {
    if (tracker instanceof Ordered ordered) {
      return ordered.getOrder();
    }
    Order onBean = beans.findAnnotationOnBean(name, Order.class);
    return onBean == null
        ? OrderUtils.getOrder(tracker.getClass(), Ordered.LOWEST_PRECEDENCE)
        : onBean.value();
  }

  /** A tracker, and where it stands among the others. */
  private record Tracker(ActivityTracker tracker, int order) {}
}
