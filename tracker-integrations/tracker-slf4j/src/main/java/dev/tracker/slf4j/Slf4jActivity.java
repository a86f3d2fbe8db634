package dev.tracker.slf4j;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ThreadBinding;
import org.jspecify.annotations.Nullable;

/** One operation of an {@link Slf4jTracker}, which describes the events that are logged. */
final class Slf4jActivity extends EventActivity {
  private final @Nullable TrackedMethod method;
  private final @Nullable Object[] kvArgs;

  Slf4jActivity(
      EventLog log,
      EventIdentity identity,
      @Nullable ThreadBinding binding,
      @Nullable TrackedMethod method,
      @Nullable Object[] kvArgs,
      long startedAt) {
    super(log, identity, binding, startedAt);
    this.method = method;
    this.kvArgs = kvArgs;
  }

  @Override
  public void reportErr(Throwable error) {
    cameOut(Outcome.FAILURE);
    EventDraft event = log.begin(LogEvent.FAILED, identity);
    if (event != null) {
      log.addArguments(event, method, kvArgs);
      event.addAll(log.error(error));
      log.log(event, error);
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    EventDraft event = log.begin(LogEvent.CHANGED, identity);
    if (event != null) {
      log.addChange(event, id, data);
      event.log();
    }
  }

  @Override
  void logLast(long took) {
    EventDraft event = log.begin(LogEvent.COMPLETED, identity);
    if (event != null) {
      log.addEnd(event, outcome(), took);
      event.addAll(details());
      event.log();
    }
  }
}
