package dev.tracker.opentelemetry;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.MethodCache;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.Meter;
import java.util.List;

/** The histogram of all activities, and what is constant for those of each operation. */
final class ActivityDurations {
  /** What OpenTelemetry's conventions advise for durations of requests, in seconds. */
  private static final List<Double> BOUNDARIES =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

  private final DoubleHistogram histogram;
  private final MethodCache<OperationDurations> byMethod;

  ActivityDurations(Meter meter) {
    this.histogram =
        meter
            .histogramBuilder("activity.duration")
            .setDescription("How long activities took")
            .setUnit("s")
            .setExplicitBucketBoundariesAdvice(BOUNDARIES)
            .build();
    this.byMethod =
        new MethodCache<>(
            method ->
                new OperationDurations(
                    histogram, method.operation(), method.subject(), method.toString()));
  }

  OperationDurations of(TrackedMethod method) {
    return byMethod.get(method);
  }

  /** Not kept: the names are a caller's, and there may be any number of them. */
  OperationDurations of(String operation, String subject) {
    return new OperationDurations(histogram, operation, subject, null);
  }
}
