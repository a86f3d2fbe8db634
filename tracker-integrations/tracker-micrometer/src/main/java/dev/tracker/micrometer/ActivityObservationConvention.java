package dev.tracker.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * The default convention for observed activities. To change it, extend it, and pass it to {@link
 * ObservationTracker.Builder#convention}, or register it as a {@link
 * io.micrometer.observation.GlobalObservationConvention}.
 *
 * <table>
 *   <caption>The convention</caption>
 *   <tr><th>name</th><td>{@code activity}</td></tr>
 *   <tr><th>contextual name</th><td>operation and subject: {@code create backend}</td></tr>
 *   <tr><th>low cardinality</th><td>{@code operation}; {@code subject}, {@code none} where there is
 *       none; {@code class} and {@code method}, the interface and its method, {@code none} where the
 *       activity was started by hand; {@code outcome}, the word of an {@link dev.tracker.Outcome}, once the activity
 *       ends</td></tr>
 *   <tr><th>high cardinality</th><td>each argument by its key; each recorded result by {@code
 *       result.} and its key; {@code change.id}, of the first change; {@code expected.error}, the
 *       class of an exception that is a normal outcome</td></tr>
 *   <tr><th>event</th><td>{@code changes}, in traces {@code changed}, for each change that is reported</td></tr>
 * </table>
 *
 * <p>Micrometer's handler for meters makes of these the very meters that a {@link
 * MicrometerTracker} keeps.
 *
 * @since 0.1.0
 */
public class ActivityObservationConvention
    implements ObservationConvention<ActivityObservationContext> {

  /** The convention. */
  public ActivityObservationConvention() {}

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof ActivityObservationContext;
  }

  @Override
  public String getName() {
    return "activity";
  }

  @Override
  public String getContextualName(ActivityObservationContext context) {
    return context.contextualName();
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(ActivityObservationContext context) {
    return context.named();
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(ActivityObservationContext context) {
    KeyValues keyValues = context.arguments().and(context.results());
    String changeId = context.changeId();
    if (changeId != null) {
      keyValues = keyValues.and(KeyValue.of("change.id", changeId));
    }
    String expected = context.expectedError();
    return expected == null ? keyValues : keyValues.and(KeyValue.of("expected.error", expected));
  }
}
