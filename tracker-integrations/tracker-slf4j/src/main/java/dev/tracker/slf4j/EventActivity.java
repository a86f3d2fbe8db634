package dev.tracker.slf4j;

import dev.tracker.Outcome;
import dev.tracker.spi.SettledActivity;
import dev.tracker.spi.ThreadBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** What both kinds of activities of an {@link Slf4jTracker} do until their last event. */
abstract class EventActivity extends SettledActivity {
  final EventLog log;
  final EventIdentity identity;
  private final @Nullable ThreadBinding binding;

  /** What the last event has of the error or the results. */
  private List<KeyValuePair> details = List.of();

  /**
   * An activity that has started.
   *
   * @param startedAt by {@link System#nanoTime}; of no meaning for one that somebody else measures
   */
  EventActivity(
      EventLog log, EventIdentity identity, @Nullable ThreadBinding binding, long startedAt) {
    super(startedAt);
    this.log = log;
    this.identity = identity;
    this.binding = binding;
  }

  final void keep(List<KeyValuePair> fields) {
    details = fields;
  }

  final List<KeyValuePair> details() {
    return details;
  }

  @Override
  public final void reportExpected(Throwable error) {
    cameOut(Outcome.EXPECTED);
    keep(log.error(error));
  }

  @Override
  public final void reportResult(@Nullable Object... kvResults) {
    keep(log.results(kvResults));
  }

  @Override
  public final void detach() {
    if (binding != null) {
      binding.close();
    }
  }

  @Override
  public final void returnedAfter(long took) {
    super.returnedAfter(took);
    detach();
  }

  @Override
  protected final void completed(long took) {
    try {
      logLast(took);
    } finally {
      detach();
    }
  }

  abstract void logLast(long took);
}
