package dev.tracker.opentelemetry;

import dev.tracker.Activity;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an {@link OpenTelemetryTracker}. Its flags are plain, as no two threads call it
 * at once, and whatever hands it from one to another orders their calls.
 */
final class SpanActivity implements Activity {
  private final Span span;
  private final Context inside;
  private final ThreadBinding binding;
  private final OperationDurations operation;
  private final ValueFormat values;
  private final long startedAt;
  private @Nullable String errorType;
  private boolean ended;

  /**
   * An activity that has started.
   *
   * @param measured whether somebody else measures it
   */
  SpanActivity(
      Span span,
      Context inside,
      ThreadBinding binding,
      OperationDurations operation,
      ValueFormat values,
      boolean measured) {
    this.span = span;
    this.inside = inside;
    this.binding = binding;
    this.operation = operation;
    this.values = values;
    this.startedAt = measured ? 0 : System.nanoTime();
  }

  @Override
  public void reportErr(Throwable error) {
    String type = ExceptionEvent.typeOf(error);
    errorType = type;
    if (!span.isRecording()) {
      return;
    }
    String message = values.formatMessage(error);
    span.setStatus(StatusCode.ERROR, message == null ? "" : message);
    span.setAttribute(ActivityAttributes.ERROR_TYPE, type);
    ExceptionEvent.record(span, error, type, message, values);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!span.isRecording()) {
      return;
    }
    AttributesBuilder change = Attributes.builder();
    if (id != null) {
      change.put(ActivityAttributes.CHANGE_ID, values.format(id));
    }
    if (data != null) {
      change.put(ActivityAttributes.CHANGE_DATA, values.format(data));
    }
    span.addEvent("activity.changed", change.build());
  }

  @Override
  public void detach() {
    binding.close();
  }

  @Override
  public void end() {
    endAfter(System.nanoTime() - startedAt);
  }

  @Override
  public void endAfter(long nanos) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      binding.close();
    } finally {
      operation.record(nanos, errorType, inside);
      span.end();
    }
  }
}
