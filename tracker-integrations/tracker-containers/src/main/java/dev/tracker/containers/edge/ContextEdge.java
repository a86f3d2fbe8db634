package dev.tracker.containers.edge;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives work that enters the application a context: requests, messages, tasks. Thread-safe.
 *
 * <pre>{@code
 * @Bean
 * TaskDecorator contexts(ContextEdge edge) {
 *   return edge::wrap;
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ContextEdge {
  /** The name of the user whom the work is done for. */
  public static final ContextKey<String> USER = ContextKey.tracking("user");

  /** Whose data the work is about, where several customers share an application. */
  public static final ContextKey<String> TENANT = ContextKey.tracking("tenant");

  /** What comes from outside is taken only if it can do no harm in a log. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

  private final String requestIdHeader;
  private final List<EdgeValue> values;

  /**
   * An edge.
   *
   * @param requestIdHeader the header that may have the id of a request
   * @param values what a context gets
   */
  public ContextEdge(String requestIdHeader, List<EdgeValue> values) {
    this.requestIdHeader = requestIdHeader;
    this.values = List.copyOf(values);
  }

  /**
   * Which header may have the id of a request.
   *
   * @return its name
   */
  public String requestIdHeader() {
    return requestIdHeader;
  }

  /**
   * A context for work that begins on this thread. What the thread's own has is kept. The trace is
   * that of OpenTelemetry's current span, where there is one and the edge's values have none.
   *
   * @param requestId the id that came with the work, if any did; a new one replaces one that could
   *     do harm
   * @return a context with the id of a request, and with what is known at the edge
   */
  public ActivityContext begin(@Nullable String requestId) {
    ActivityContext context = ActivityContext.current();
    String known = harmless(requestId);
    if (known != null) {
      context = context.with(ContextKey.REQUEST_ID, known);
    } else if (context.get(ContextKey.REQUEST_ID) == null) {
      context = context.withNewRequestId();
    }
    for (EdgeValue each : values) {
      context = with(context, each.key(), each.present().get());
    }
    return with(context, ContextKey.TRACE_ID, CurrentTrace.id());
  }

  /**
   * A context for a request that begins on this thread: as {@link #begin} has it, with the trace
   * and the user of the request where the edge's values have none.
   *
   * @param requestId the id that came with the request, if any did
   * @param traceParent the header of W3C's trace context, if there was one
   * @param user who sent it, if that is known
   * @return a context with what is known of the request
   */
  public ActivityContext beginRequest(
      @Nullable String requestId, @Nullable String traceParent, @Nullable String user) {
    ActivityContext context = with(begin(requestId), ContextKey.TRACE_ID, traceIn(traceParent));
    return with(context, USER, user);
  }

  /**
   * What came from outside, if it can do no harm in a log.
   *
   * @param value what came; {@code null} if nothing did
   * @return the same; {@code null} if it could
   */
  public static @Nullable String harmless(@Nullable String value) {
    return value != null && HARMLESS.matcher(value).matches() ? value : null;
  }

  /**
   * The context, with a value that it has not got yet.
   *
   * @param context a context
   * @param key the value's key
   * @param value the value; {@code null} for none
   * @return the context itself where it has a value already, or there is none
   */
  public static ActivityContext with(
      ActivityContext context, ContextKey<String> key, @Nullable String value) {
    return value == null || context.get(key) != null ? context : context.with(key, value);
  }

  /**
   * The id of the trace in what a W3C header says.
   *
   * @param traceParent that header; {@code null} if there is none
   * @return {@code null} if it is none
   */
  public static @Nullable String traceIn(@Nullable String traceParent) {
    if (traceParent == null) {
      return null;
    }
    var matcher = TRACE_PARENT.matcher(traceParent);
    return matcher.matches() && !matcher.group(1).matches("0*") ? matcher.group(1) : null;
  }

  /**
   * A task that has a context wherever it runs: that of who hands it over, or, if that one serves
   * no request, a new one for each run.
   *
   * @param task the task
   * @return one to hand over
   */
  public Runnable wrap(Runnable task) {
    ActivityContext handedOver = ActivityContext.current();
    return handedOver.get(ContextKey.REQUEST_ID) != null
        ? handedOver.wrap(task)
        : handedOver.wrap(() -> begin(null).wrap(task).run());
  }
}
