package dev.tracker.journal.entry;

import org.jspecify.annotations.Nullable;

/**
 * Where the call came from. Each may be {@code null} where the context had none.
 *
 * @param tenant for whom
 * @param requestId the request
 * @param traceId the trace
 * @param spanId the span
 */
public record Origin(
    @Nullable String tenant,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String spanId) {

  /** From nowhere that anybody knows. */
  public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
