package dev.tracker.opentelemetry;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** Finds the parent of a span, and tells activities within the span that it is theirs. */
final class ParentSpan {
  /** More than the ids of a span, for all trackers of the process and for background work. */
  private static final ContextKey<Published> PUBLISHED = ContextKey.tracking("span");

  private ParentSpan() {}

  /**
   * A span that was published.
   *
   * @param own the span
   * @param outside the span that was current where it was started, which may be invalid
   */
  private record Published(SpanContext own, SpanContext outside) {}

  /**
   * The context of the parent, with a span in it if one is known at all.
   *
   * @param current what is current where the activity starts
   */
  static Context of(Context current, ActivityContext context) {
    SpanContext span = Span.fromContext(current).getSpanContext();
    if (span.isValid() && !isOutside(span, context)) {
      return current;
    }
    SpanContext known = known(context);
    return known.isValid() ? current.with(Span.wrap(known)) : current;
  }

  private static SpanContext known(ActivityContext context) {
    String traceId = context.get(ContextKey.TRACE_ID);
    String spanId = context.get(ContextKey.SPAN_ID);
    if (traceId == null || spanId == null || !TraceId.isValid(traceId) || !SpanId.isValid(spanId)) {
      return SpanContext.getInvalid();
    }
    Published published = published(context);
    return published != null
        ? published.own
        : SpanContext.createFromRemoteParent(
            traceId, spanId, TraceFlags.getSampled(), TraceState.getDefault());
  }

  /**
   * Whether a span is what was current where the activity of a context was started. That activity
   * has left the thread it was started on, and has taken its span off: it is within the span all
   * the same.
   */
  private static boolean isOutside(SpanContext span, ActivityContext context) {
    Published published = published(context);
    return published != null && published.outside.equals(span);
  }

  /** Nothing where somebody has set other ids since, for these count. */
  private static @Nullable Published published(ActivityContext context) {
    Published published = context.get(PUBLISHED);
    return published != null
            && published.own.getTraceId().equals(context.get(ContextKey.TRACE_ID))
            && published.own.getSpanId().equals(context.get(ContextKey.SPAN_ID))
        ? published
        : null;
  }

  /**
   * The context of a call, with the ids of the span that is made for it.
   *
   * @param current what is current where the activity starts
   */
  static ActivityContext publish(Span span, Context current, ActivityContext context) {
    SpanContext own = span.getSpanContext();
    if (!own.isValid()) {
      return context;
    }
    ActivityContext inside =
        context
            .with(ContextKey.TRACE_ID, own.getTraceId())
            .with(ContextKey.SPAN_ID, own.getSpanId());
    // By the ids alone it would be taken for one of another process, and for a sampled one.
    return inside.with(PUBLISHED, new Published(own, Span.fromContext(current).getSpanContext()));
  }
}
