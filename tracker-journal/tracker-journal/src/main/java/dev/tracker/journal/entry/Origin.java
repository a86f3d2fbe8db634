package dev.tracker.journal.entry;

import dev.tracker.journal.json.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Where the call came from. Each is {@code null} if the context has none.
 *
 * @param tenant for whom
 * @param requestId the request
 * @param traceId the trace
 * @param spanId the span
 * @param cause the entry that a handler was given, whose call this is
 * @since 0.1.0
 */
public record Origin(
    @Nullable String tenant,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String spanId,
    @Nullable Cause cause) {

  /**
   * Cuts what is too long for its column, and spells out what databases refuse.
   *
   * @param tenant for whom
   * @param requestId the request
   * @param traceId the trace
   * @param spanId the span
   * @param cause the entry that a handler was given, whose call this is
   */
  public Origin {
    tenant = SafeText.limitedOrNull(tenant, Columns.TENANT);
    requestId = SafeText.limitedOrNull(requestId, Columns.REQUEST_ID);
    traceId = SafeText.limitedOrNull(traceId, Columns.TRACE_ID);
    spanId = SafeText.limitedOrNull(spanId, Columns.SPAN_ID);
  }

  /**
   * What no handler of entries called.
   *
   * @param tenant for whom
   * @param requestId the request
   * @param traceId the trace
   * @param spanId the span
   */
  public Origin(
      @Nullable String tenant,
      @Nullable String requestId,
      @Nullable String traceId,
      @Nullable String spanId) {
    this(tenant, requestId, traceId, spanId, null);
  }

  /** From nowhere that anybody knows. */
  public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
