package dev.tracker.micronaut.trackers;

import dev.tracker.ActivityTracker;
import io.micronaut.inject.BeanDefinition;

/**
 * How beans are tracked where there are transactions.
 *
 * @since 0.1.0
 */
public interface TransactionalTracking {
  /**
   * What tracks a bean.
   *
   * @param definition how the bean is made
   * @return a tracker for its decorators
   */
  ActivityTracker trackerOf(BeanDefinition<?> definition);
}
