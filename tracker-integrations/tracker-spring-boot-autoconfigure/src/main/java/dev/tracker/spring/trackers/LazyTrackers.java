package dev.tracker.spring.trackers;

import dev.tracker.ActivityTracker;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Leaves it to {@link ApplicationTrackers} to make the trackers, which goes on where one cannot be
 * made; Spring, who makes all else at the start, would stop the application. They are made before
 * the application has started all the same.
 *
 * @since 0.1.0
 */
public final class LazyTrackers implements BeanFactoryPostProcessor {

  /** What makes the beans that are trackers lazy. */
  public LazyTrackers() {}

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanNamesForType(ActivityTracker.class, true, false)) {
      if (beans.containsBeanDefinition(name)) {
        beans.getBeanDefinition(name).setLazyInit(true);
      }
    }
  }
}
