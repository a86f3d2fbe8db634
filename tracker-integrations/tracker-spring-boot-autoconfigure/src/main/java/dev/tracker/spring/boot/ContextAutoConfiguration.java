package dev.tracker.spring.boot;

import dev.tracker.context.ActivityContext;
import dev.tracker.spring.context.ActivityContextFilter;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskDecorator;
import org.springframework.web.filter.OncePerRequestFilter;

/** Contexts at the edges: a request has its own, and what is handed to an executor keeps it. */
@AutoConfiguration
@ConditionalOnProperty(
    name = {"tracker.enabled", "tracker.context"},
    matchIfMissing = true)
@EnableConfigurationProperties(TrackerProperties.class)
public class ContextAutoConfiguration {

  /** For Spring, which makes it. */
  public ContextAutoConfiguration() {}

  /**
   * What Spring Boot puts around the tasks of its executors, {@code @Async} ones too.
   *
   * @return a decorator that keeps the context of who hands a task over
   */
  @Bean
  @ConditionalOnMissingBean(TaskDecorator.class)
  TaskDecorator activityContextTaskDecorator() {
    return task -> ActivityContext.current().wrap(task);
  }

  /** Requests of servlets. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @ConditionalOnClass({Filter.class, OncePerRequestFilter.class})
  static class Requests {
    /** Directly inside Spring Security's filter, which is at -100, so that the user is known. */
    private static final int INSIDE_SECURITY = -99;

    @Bean
    @Order(INSIDE_SECURITY)
    @ConditionalOnMissingBean
    ActivityContextFilter activityContextFilter(TrackerProperties properties) {
      return new ActivityContextFilter(properties.requestIdHeader());
    }
  }
}
