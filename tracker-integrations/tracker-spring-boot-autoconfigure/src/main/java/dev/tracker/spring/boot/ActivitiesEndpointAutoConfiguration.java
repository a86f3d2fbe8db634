package dev.tracker.spring.boot;

import dev.tracker.containers.catalogue.LiveCounts;
import dev.tracker.containers.catalogue.OperationSwitch;
import dev.tracker.containers.catalogue.TrackedBeans;
import dev.tracker.spring.actuator.ActivitiesEndpoint;
import dev.tracker.spring.actuator.ActivitiesPage;
import dev.tracker.spring.actuator.ReactiveActivitiesWebExtension;
import dev.tracker.spring.actuator.ServletActivitiesWebExtension;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.EndpointAccessResolver;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;

/**
 * Configures the activities endpoint and its counts, if it is exposed.
 *
 * @since 0.1.0
 */
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

  /** The page has switches where the endpoint takes them. */
  @Bean
  ActivitiesPage activitiesPage(
      ActivitiesEndpoint endpoint, EndpointAccessResolver access, Environment environment) {
    Access granted = access.accessFor(EndpointId.of("activities"), Access.READ_ONLY);
    String application = environment.getProperty("spring.application.name", "");
    return new ActivitiesPage(endpoint, application, granted == Access.UNRESTRICTED);
  }

  /** Over a servlet. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Servlet {

    @Bean
    ServletActivitiesWebExtension servletActivitiesWebExtension(ActivitiesPage page) {
      return new ServletActivitiesWebExtension(page);
    }
  }

  /** Over WebFlux. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
  static class Reactive {

    @Bean
    ReactiveActivitiesWebExtension reactiveActivitiesWebExtension(ActivitiesPage page) {
      return new ReactiveActivitiesWebExtension(page);
    }

    /** So that the page finds the token of Spring Security, which is in the exchange. */
    @Bean
    @ConditionalOnMissingBean
    ServerWebExchangeContextFilter activitiesExchangeContextFilter() {
      return new ServerWebExchangeContextFilter();
    }
  }
}
