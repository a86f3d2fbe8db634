package dev.tracker.slf4j;

import dev.tracker.Outcome;
import dev.tracker.spi.ReportedChanges;
import dev.tracker.spi.ThreadBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * One operation of an {@link Slf4jTracker} that logs one event at the end. Values are made text
 * when they come, for they may change until then.
 */
final class Slf4jLineActivity extends EventActivity {
  private final List<KeyValuePair> arguments;
  private @Nullable Throwable failure;

  /** {@code null} until there is one. */
  private @Nullable ReportedChanges changes;

  Slf4jLineActivity(
      EventLog log,
      EventIdentity identity,
      @Nullable ThreadBinding binding,
      List<KeyValuePair> arguments,
      long startedAt) {
    super(log, identity, binding, startedAt);
    this.arguments = arguments;
  }

  @Override
  public void reportErr(Throwable error) {
    cameOut(Outcome.FAILURE);
    failure = error;
    keep(log.error(error));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (changes == null) {
      changes = new ReportedChanges(log.values());
    }
    changes.add(id, data);
  }

  @Override
  void logLast(long took) {
    EventDraft event = log.beginLine(identity, failure != null);
    if (event == null) {
      return;
    }
    event.addAll(arguments);
    if (changes != null) {
      log.addChanges(event, changes);
    }
    event.addAll(details());
    log.addEnd(event, outcome(), took);
    if (failure == null) {
      event.log();
    } else {
      log.log(event, failure);
    }
  }
}
