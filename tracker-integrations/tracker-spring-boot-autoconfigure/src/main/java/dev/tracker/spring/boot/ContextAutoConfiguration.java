package dev.tracker.spring.boot;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ContextKey;
import dev.tracker.spring.context.ActivityContextFilter;
import dev.tracker.spring.context.ActivityContextWebFilter;
import dev.tracker.spring.context.ObservedEdge;
import dev.tracker.spring.context.SecurityUser;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Contexts at the edges: a request, a message and a run of a scheduled task have their own, and
 * what is handed to an executor keeps that of who hands it over.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnProperty(
    name = {"tracker.enabled", "tracker.context"},
    matchIfMissing = true)
@EnableConfigurationProperties(TrackerProperties.class)
public class ContextAutoConfiguration {
  /** Directly inside Spring Security's filter, which is at -100, so that the user is known. */
  private static final int INSIDE_SECURITY = -99;

  /** For Spring, which makes it. */
  public ContextAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ContextEdge contextEdge(TrackerProperties properties, ObjectProvider<EdgeValue> values) {
    return new ContextEdge(properties.requestIdHeader(), values.orderedStream().toList());
  }

  /**
   * What Spring Boot puts around the tasks of its executors and schedulers, {@code @Async} ones
   * too.
   *
   * @param edge where new contexts come from
   * @return a decorator that keeps the context of who hands a task over
   */
  @Bean
  @ConditionalOnMissingBean(TaskDecorator.class)
  TaskDecorator activityContextTaskDecorator(ContextEdge edge) {
    return edge::wrap;
  }

  /** The user. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(SecurityContextHolder.class)
  static class Users {
    @Bean
    EdgeValue activityContextUser() {
      return new EdgeValue(ContextEdge.USER, SecurityUser::name);
    }
  }

  /** The trace, by Micrometer. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(Tracer.class)
  static class Traces {
    @Bean
    EdgeValue activityContextTrace(ObjectProvider<Tracer> tracers) {
      return new EdgeValue(
          ContextKey.TRACE_ID,
          () -> {
            Tracer tracer = tracers.getIfUnique();
            Span span = tracer == null ? null : tracer.currentSpan();
            return span == null ? null : span.context().traceId();
          });
    }
  }

  /** Messages, by whatever carries them, and scheduled tasks, where they are observed. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ObservationHandler.class)
  static class Observed {
    @Bean
    @ConditionalOnMissingBean
    ObservedEdge activityContextObservedEdge(ContextEdge edge) {
      return new ObservedEdge(edge);
    }
  }

  /** Requests of servlets. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @ConditionalOnClass({Filter.class, OncePerRequestFilter.class})
  static class Requests {
    @Bean
    @Order(INSIDE_SECURITY)
    @ConditionalOnMissingBean
    ActivityContextFilter activityContextFilter(ContextEdge edge) {
      return new ActivityContextFilter(edge);
    }
  }

  /** Requests of WebFlux. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
  @ConditionalOnClass({WebFilter.class, Mono.class})
  static class ReactiveRequests {
    @Bean
    @Order(INSIDE_SECURITY)
    @ConditionalOnMissingBean
    ActivityContextWebFilter activityContextWebFilter(ContextEdge edge) {
      return new ActivityContextWebFilter(edge);
    }
  }
}
