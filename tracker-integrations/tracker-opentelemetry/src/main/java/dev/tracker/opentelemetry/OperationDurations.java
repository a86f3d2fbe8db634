package dev.tracker.opentelemetry;

import dev.tracker.Outcome;
import dev.tracker.spi.VisibleText;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** What is the same for all activities of one operation, and the histogram they are measured in. */
final class OperationDurations {
  private static final double NANOS_PER_SECOND = 1e9;

  private final DoubleHistogram histogram;
  private final String spanName;
  private final Attributes named;
  private final Attributes ofSuccess;

  OperationDurations(
      DoubleHistogram histogram, String operation, String subject, @Nullable String functionName) {
    // They become labels of metrics, and names in lists, that others write as lines.
    String verb = VisibleText.of(operation);
    String noun = VisibleText.of(subject);
    AttributesBuilder attributes = Attributes.builder().put(ActivityAttributes.OPERATION, verb);
    if (!noun.isEmpty()) {
      attributes.put(ActivityAttributes.SUBJECT, noun);
    }
    this.histogram = histogram;
    this.spanName = noun.isEmpty() ? verb : verb + " " + noun;
    if (functionName != null) {
      attributes.put(ActivityAttributes.CODE_FUNCTION_NAME, functionName);
    }
    this.named = attributes.build();
    this.ofSuccess =
        named.toBuilder().put(ActivityAttributes.OUTCOME, Outcome.SUCCESS.word()).build();
  }

  String spanName() {
    return spanName;
  }

  Attributes spanAttributes() {
    return named;
  }

  /** Within the context of the span, so that the measurement may refer to it. */
  void record(long nanos, Outcome outcome, @Nullable String errorType, Context inside) {
    Attributes attributes = outcome == Outcome.SUCCESS ? ofSuccess : of(outcome, errorType);
    histogram.record(Math.max(0, nanos) / NANOS_PER_SECOND, attributes, inside);
  }

  private Attributes of(Outcome outcome, @Nullable String errorType) {
    AttributesBuilder attributes =
        named.toBuilder().put(ActivityAttributes.OUTCOME, outcome.word());
    if (errorType != null) {
      attributes.put(ActivityAttributes.ERROR_TYPE, errorType);
    }
    return attributes.build();
  }
}
