package dev.tracker.spring.trackers;

import dev.tracker.ActivityTracker;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Lets {@link ApplicationTrackers} create the trackers, which continues if one of them fails.
 * Spring would stop the application instead. They are created before the application has started
 * all the same.
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
