package dev.tracker.spring.boot;

import dev.tracker.spring.actuator.ActivitiesEndpoint;
import dev.tracker.spring.actuator.LiveCounts;
import dev.tracker.spring.actuator.OperationSwitch;
import dev.tracker.spring.trackers.TrackedBeans;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The endpoint, with what counts for it, where it is exposed. */
@AutoConfiguration
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(ActivitiesEndpoint.class)
@ConditionalOnProperty(name = "tracker.enabled", matchIfMissing = true)
public class ActivitiesEndpointAutoConfiguration {

  /** For Spring, which makes it. */
  public ActivitiesEndpointAutoConfiguration() {}

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  LiveCounts activityCounts() {
    return new LiveCounts();
  }

  @Bean
  OperationSwitch activitySwitch() {
    return new OperationSwitch();
  }

  @Bean
  ActivitiesEndpoint activitiesEndpoint(
      TrackedBeans beans, LiveCounts counts, OperationSwitch operations) {
    return new ActivitiesEndpoint(beans, counts, operations);
  }
}
