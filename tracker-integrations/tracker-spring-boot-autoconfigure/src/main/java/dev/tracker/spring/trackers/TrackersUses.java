package dev.tracker.spring.trackers;

import dev.tracker.ActivityTracker;
import dev.tracker.containers.catalogue.TrackedBeans;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Reports which trackers use tracked beans. That works, but their own calls are not tracked,
 * because this would never end.
 *
 * @since 0.1.0
 */
public final class TrackersUses implements SmartInitializingSingleton {
  private static final Log LOG = LogFactory.getLog(TrackersUses.class);

  private final ConfigurableListableBeanFactory beans;
  private final ApplicationTrackers trackers;
  private final TrackedBeans tracked;

  /**
   * A check, which is made once all beans are there.
   *
   * @param beans the factory of the beans
   * @param trackers the trackers
   * @param tracked the beans that are tracked
   */
  public TrackersUses(
      ConfigurableListableBeanFactory beans, ApplicationTrackers trackers, TrackedBeans tracked) {
    this.beans = beans;
    this.trackers = trackers;
    this.tracked = tracked;
  }

  @Override
  public void afterSingletonsInstantiated() {
    trackers.get();
    for (String tracker : beans.getBeanNamesForType(ActivityTracker.class, true, false)) {
      Set<String> used = usedBy(tracker);
      tracked.methods().stream()
          .flatMap(
              method ->
                  method.beans().stream().filter(used::contains).map(bean -> use(method, bean)))
          .distinct()
          .forEach(use -> LOG.info("The tracker '" + tracker + "' uses " + use));
    }
  }

  private static String use(TrackedBeans.OfBeans method, String bean) {
    return "the bean '"
        + bean
        + "', which is tracked as "
        + method.method().type()
        + ". What the tracker calls while it receives an activity is not tracked. To track these"
        + " calls, make them on a thread of your own.";
  }

  private Set<String> usedBy(String bean) {
    Set<String> used = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(bean));
    while (!next.isEmpty()) {
      for (String each : beans.getDependenciesForBean(next.remove())) {
        if (used.add(each)) {
          next.add(each);
        }
      }
    }
    return used;
  }
}
