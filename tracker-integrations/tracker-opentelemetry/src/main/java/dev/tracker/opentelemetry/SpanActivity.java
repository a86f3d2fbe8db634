package dev.tracker.opentelemetry;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an {@link OpenTelemetryTracker}. Its flags are plain, as no two threads call it
 * at once, and whatever hands it from one to another orders their calls.
 */
final class SpanActivity implements Activity {
  private static final String CHANGED = "activity.changed";

  /** Of the 128 that an SDK keeps by default, as the error needs one, too. */
  private static final int MOST_EVENTS = 100;

  private final Span span;
  private final Context inside;
  private final ThreadBinding binding;
  private final OperationDurations operation;
  private final ValueFormat values;
  private final ArgumentFields<ArgumentKeys> results;

  /** By the system's clock when it started; once it has returned, how long it took. */
  private long nanos;

  /** When it returned; {@code null} where that is when it ends. */
  private @Nullable Instant returnedAt;

  private Outcome outcome = Outcome.SUCCESS;
  private @Nullable String errorType;
  private int changes;
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
      ArgumentFields<ArgumentKeys> results,
      boolean measured) {
    this.span = span;
    this.inside = inside;
    this.binding = binding;
    this.operation = operation;
    this.values = values;
    this.results = results;
    this.nanos = measured ? 0 : System.nanoTime();
  }

  @Override
  public void reportErr(Throwable error) {
    String type = ExceptionEvent.typeOf(error);
    outcome = outcome.and(Outcome.FAILURE);
    errorType = type;
    if (!span.isRecording()) {
      return;
    }
    String message = values.formatMessage(error);
    span.setStatus(StatusCode.ERROR, message == null ? "" : message);
    span.setAttribute(ActivityAttributes.ERROR_TYPE, type);
    ExceptionEvent.record(span, error, type, message, values);
  }

  /** The type as for a failure, but neither its status nor its event: nothing went wrong. */
  @Override
  public void reportExpected(Throwable error) {
    String type = ExceptionEvent.typeOf(error);
    outcome = outcome.and(Outcome.EXPECTED);
    errorType = type;
    span.setAttribute(ActivityAttributes.ERROR_TYPE, type);
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    if (!span.isRecording()) {
      return;
    }
    ArgumentPlan<ArgumentKeys> plan = results.of(null, kvResults);
    for (int i = 0; i < plan.size(); i++) {
      plan.key(i).set(span, plan.typed(i, kvResults));
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    changes++;
    if (changes > MOST_EVENTS || !span.isRecording()) {
      return;
    }
    AttributesBuilder change = Attributes.builder();
    if (id != null) {
      change.put(ActivityAttributes.CHANGE_ID, values.format(id));
    }
    if (data != null) {
      change.put(ActivityAttributes.CHANGE_DATA, values.format(data));
    }
    span.addEvent(CHANGED, change.build());
  }

  @Override
  public void detach() {
    binding.close();
  }

  @Override
  public void returned() {
    returnedAfter(System.nanoTime() - nanos);
  }

  @Override
  public void returnedAfter(long took) {
    if (returnedAt == null) {
      nanos = took;
      returnedAt = Instant.now();
      binding.close();
    }
  }

  @Override
  public void reportRolledBack() {
    outcome = outcome.and(Outcome.ROLLED_BACK);
  }

  @Override
  public void reportUnknown() {
    outcome = outcome.and(Outcome.UNKNOWN);
  }

  @Override
  public void end() {
    endAfter(returnedAt == null ? System.nanoTime() - nanos : nanos);
  }

  @Override
  public void endAfter(long took) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      binding.close();
    } finally {
      operation.record(took, outcome, errorType, inside);
      endSpan();
    }
  }

  private void endSpan() {
    if (changes > MOST_EVENTS) {
      span.addEvent(
          CHANGED, Attributes.of(ActivityAttributes.CHANGE_COUNT, (long) changes - MOST_EVENTS));
    }
    span.setAttribute(ActivityAttributes.OUTCOME, outcome.word());
    if (returnedAt == null) {
      span.end();
    } else {
      span.end(returnedAt);
    }
  }
}
