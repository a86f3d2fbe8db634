package dev.tracker.opentelemetry;

import dev.tracker.ActivityContext;
import dev.tracker.ContextKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;

/** Finds the parent of a span, and tells activities within the span that it is theirs. */
final class ParentSpan {
  /** For a span of which more is to be known than its ids. */
  private final ContextKey<SpanContext> spanKey = ContextKey.named("span");

  /** The current context, with a span in it if one is known at all. */
  Context of(ActivityContext context) {
    Context current = Context.current();
    if (Span.fromContext(current).getSpanContext().isValid()) {
      return current;
    }
    SpanContext known = known(context);
    return known.isValid() ? current.with(Span.wrap(known)) : current;
  }

  private SpanContext known(ActivityContext context) {
    String traceId = context.get(ContextKey.TRACE_ID);
    String spanId = context.get(ContextKey.SPAN_ID);
    if (traceId == null || spanId == null || !TraceId.isValid(traceId) || !SpanId.isValid(spanId)) {
      return SpanContext.getInvalid();
    }
    SpanContext published = context.get(spanKey);
    // Somebody may have set other ids since, and these count.
    return published != null
            && published.getTraceId().equals(traceId)
            && published.getSpanId().equals(spanId)
        ? published
        : SpanContext.createFromRemoteParent(
            traceId, spanId, TraceFlags.getSampled(), TraceState.getDefault());
  }

  /** The context of a call, with the ids of the span that is made for it. */
  ActivityContext publish(Span span, ActivityContext context) {
    SpanContext own = span.getSpanContext();
    if (!own.isValid()) {
      return context;
    }
    ActivityContext inside =
        context
            .with(ContextKey.TRACE_ID, own.getTraceId())
            .with(ContextKey.SPAN_ID, own.getSpanId());
    // Nothing but the ids is needed of one that is sampled, which saves making another context.
    return own.isSampled() && own.getTraceState().isEmpty() ? inside : inside.with(spanKey, own);
  }
}
