package dev.tracker.spring.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The configuration properties of tracking.
 *
 * @param enabled Whether beans of annotated interfaces are tracked at all.
 * @param include Methods that are tracked, as patterns of interface and method such as
 *     com.acme.**.get*; all, if there is none.
 * @param exclude Methods that are not tracked, as patterns of interface and method.
 * @param operations Operations that are tracked, as their verbs; all, if there is none.
 * @param excludeOperations Operations that are not tracked, as their verbs.
 * @param sampling Which share of the calls trackers outside the transaction receive, from 0 to 1.
 * @param context Whether requests, and tasks of executors, have a context.
 * @param requestIdHeader Header that may have the id of a request.
 * @param redact More names of arguments whose values are secret.
 * @param meters Meters of Micrometer.
 * @param observations Observations of Micrometer.
 * @param opentelemetry Spans of OpenTelemetry.
 * @param log Events in the application's log.
 * @since 0.1.0
 */
@ConfigurationProperties("tracker")
public record TrackerProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue List<String> include,
    @DefaultValue List<String> exclude,
    @DefaultValue List<String> operations,
    @DefaultValue List<String> excludeOperations,
    @DefaultValue("1") double sampling,
    @DefaultValue("true") boolean context,
    @DefaultValue("X-Request-Id") String requestIdHeader,
    @DefaultValue List<String> redact,
    @DefaultValue Meters meters,
    @DefaultValue Observations observations,
    @DefaultValue Opentelemetry opentelemetry,
    @DefaultValue Log log) {

  /**
   * Meters of Micrometer.
   *
   * @param enabled Whether activities are metered; by default if there is a MeterRegistry, and no
   *     tracer whose observations are metered anyway.
   * @param active Whether activities in progress are metered as well, which costs more than the
   *     other meters together.
   * @param argumentTags Keys of arguments that become tags.
   */
  public record Meters(
      @Nullable Boolean enabled,
      @DefaultValue("true") boolean active,
      @DefaultValue List<String> argumentTags) {}

  /**
   * Observations of Micrometer.
   *
   * @param enabled Whether activities are observed; by default if there is a tracer of Micrometer's
   *     that makes spans of them.
   */
  public record Observations(@Nullable Boolean enabled) {}

  /**
   * Spans of OpenTelemetry.
   *
   * @param enabled Whether activities are spans of OpenTelemetry; by default if there is an
   *     OpenTelemetry, and no tracer of Micrometer's.
   */
  public record Opentelemetry(@Nullable Boolean enabled) {}

  /**
   * Events in the application's log.
   *
   * @param enabled Whether activities are logged.
   * @param logger Name of the logger.
   * @param mode What is logged of an activity.
   * @param stackTraces Whether a failure is logged with its stack trace.
   * @param mdc Whether the ids of an activity are in the MDC while it lasts.
   * @param maxValueLength How many characters of a value are logged.
   */
  public record Log(
      @DefaultValue("true") boolean enabled,
      @DefaultValue("dev.tracker.activity") String logger,
      @DefaultValue("events") Mode mode,
      @DefaultValue("true") boolean stackTraces,
      @DefaultValue("false") boolean mdc,
      @DefaultValue("1000") int maxValueLength) {

    /** What is logged of an activity. */
    public enum Mode {
      /** Each event by itself: the start, a failure, a change, the end. */
      EVENTS,
      /** One event at the end, with everything in it. */
      WHOLE
    }
  }
}
