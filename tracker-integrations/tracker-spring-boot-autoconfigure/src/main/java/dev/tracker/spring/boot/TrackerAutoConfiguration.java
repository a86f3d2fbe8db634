package dev.tracker.spring.boot;

import dev.tracker.containers.catalogue.OperationSwitch;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.spring.bean.TrackingBeanPostProcessor;
import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.spring.trackers.LazyTrackers;
import dev.tracker.spring.trackers.TrackersUses;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;

/**
 * Tracks the beans of annotated interfaces, unless {@code tracker.enabled} is false.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnClass(name = "org.springframework.aop.framework.Advised")
@ConditionalOnProperty(name = "tracker.enabled", matchIfMissing = true)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
@EnableConfigurationProperties(TrackerProperties.class)
public class TrackerAutoConfiguration {

  /** For Spring, which makes it. */
  public TrackerAutoConfiguration() {}

  /**
   * The trackers of the application.
   *
   * @param beans where they are
   * @param properties the properties, which select the calls
   * @param operations switches operations, where there is an endpoint for that
   * @return those, looked up when they are first needed
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static ApplicationTrackers applicationTrackers(
      ConfigurableListableBeanFactory beans,
      ObjectProvider<TrackerProperties> properties,
      ObjectProvider<OperationSwitch> operations) {
    return new ApplicationTrackers(
        beans,
        placed -> {
          AskedFilter filter = new AskedFilter(properties.getObject());
          OperationSwitch switched = operations.getIfAvailable();
          return placed.map(
              outside ->
                  switched == null
                      ? filter.outside(outside)
                      : switched.around(filter.outside(outside)),
              filter::inside);
        });
  }

  /**
   * What keeps a tracker that cannot be made from stopping the application.
   *
   * @return a post-processor of bean definitions
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static LazyTrackers lazyTrackers() {
    return new LazyTrackers();
  }

  /**
   * What says that properties are misspelled.
   *
   * @param environment where they are
   * @return the check
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static InitializingBean unknownTrackerProperties(Environment environment) {
    return new UnknownProperties(environment);
  }

  /**
   * Which beans are tracked.
   *
   * @return none yet
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static TrackedBeans trackedBeans() {
    return new TrackedBeans();
  }

  /**
   * What says which trackers use beans that are tracked.
   *
   * @param beans where both are
   * @param trackers those trackers
   * @param tracked those beans
   * @return the check
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static TrackersUses usesOfTrackers(
      ConfigurableListableBeanFactory beans, ApplicationTrackers trackers, TrackedBeans tracked) {
    return new TrackersUses(beans, trackers, tracked);
  }

  /**
   * What has beans tracked.
   *
   * @param beans where they are
   * @param trackers the trackers that receive them
   * @param tracked which of them are
   * @return the post-processor
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static TrackingBeanPostProcessor trackingBeanPostProcessor(
      ConfigurableListableBeanFactory beans, ApplicationTrackers trackers, TrackedBeans tracked) {
    return new TrackingBeanPostProcessor(beans, trackers, tracked);
  }
}
