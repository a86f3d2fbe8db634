package dev.tracker.micrometer;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an {@link ObservationTracker}. Its flag is plain, as no two threads call it at
 * once, and whatever hands it from one to another orders their calls.
 */
final class ObservationActivity implements Activity {
  private static final Observation.Event CHANGED = Observation.Event.of("changes", "changed");

  private final ActivityObservationContext context;
  private final Observation observation;
  private final ThreadBinding binding;
  private final ValueFormat values;
  private final ArgumentFields<String> results;
  private Outcome outcome = Outcome.SUCCESS;
  private boolean ended;

  ObservationActivity(
      ActivityObservationContext context,
      Observation observation,
      ThreadBinding binding,
      ValueFormat values,
      ArgumentFields<String> results) {
    this.context = context;
    this.observation = observation;
    this.binding = binding;
    this.values = values;
    this.results = results;
  }

  @Override
  public void reportErr(Throwable error) {
    outcome = outcome.and(Outcome.FAILURE);
    if (!ended) {
      observation.error(error);
    }
  }

  @Override
  public void reportExpected(Throwable error) {
    outcome = outcome.and(Outcome.EXPECTED);
    context.expected(error);
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    context.resulted(ActivityObservationContext.keyValues(results.of(null, kvResults), kvResults));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (ended) {
      return;
    }
    if (id != null && context.changeId() == null) {
      context.changed(values.format(id));
    }
    observation.event(CHANGED);
  }

  @Override
  public void detach() {
    binding.close();
  }

  @Override
  public void returned() {
    binding.close();
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
    if (ended) {
      return;
    }
    ended = true;
    try {
      binding.close();
    } finally {
      context.ended(outcome);
      observation.stop();
    }
  }
}
