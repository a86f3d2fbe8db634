package dev.tracker.micrometer;

import dev.tracker.Activity;
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
  private boolean ended;

  ObservationActivity(
      ActivityObservationContext context,
      Observation observation,
      ThreadBinding binding,
      ValueFormat values) {
    this.context = context;
    this.observation = observation;
    this.binding = binding;
    this.values = values;
  }

  @Override
  public void reportErr(Throwable error) {
    if (!ended) {
      observation.error(error);
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (ended) {
      return;
    }
    if (id != null) {
      context.changed(values.format(id));
    }
    observation.event(CHANGED);
  }

  @Override
  public void detach() {
    binding.close();
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
      context.ended();
      observation.stop();
    }
  }
}
