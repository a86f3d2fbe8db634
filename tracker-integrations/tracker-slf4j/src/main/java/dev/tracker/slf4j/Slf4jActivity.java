package dev.tracker.slf4j;

import dev.tracker.Activity;
import dev.tracker.LogEvent;
import dev.tracker.ThreadBinding;
import dev.tracker.ValueFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.spi.LoggingEventBuilder;

/** One operation of an {@link Slf4jTracker}, which describes the events that are logged. */
final class Slf4jActivity implements Activity {
  private static final long NANOS_PER_MICRO = 1_000;
  private static final double MICROS_PER_MILLI = 1_000;

  private final EventLevels log;
  private final ValueFormat values;
  private final boolean stackTraces;
  private final EventIdentity identity;
  private final @Nullable ThreadBinding binding;
  private final long startedAt;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile boolean failed;

  /** Begins to measure the operation. */
  Slf4jActivity(
      EventLevels log,
      ValueFormat values,
      boolean stackTraces,
      EventIdentity identity,
      @Nullable ThreadBinding binding) {
    this.log = log;
    this.values = values;
    this.stackTraces = stackTraces;
    this.identity = identity;
    this.binding = binding;
    this.startedAt = System.nanoTime();
  }

  @Override
  public void reportErr(Throwable error) {
    failed = true;
    LoggingEventBuilder event = begin(LogEvent.FAILED);
    if (event == null) {
      return;
    }
    event.addKeyValue(EventField.ERROR.key(), error.getClass().getName());
    String message = values.formatMessage(error);
    if (message != null) {
      event.addKeyValue(EventField.ERROR_MESSAGE.key(), message);
    }
    try {
      (stackTraces ? event.setCause(error) : event).log();
    } catch (RuntimeException fault) {
      // An error that cannot tell of itself: some loggers ask it for its message at once.
      if (stackTraces) {
        event.setCause(null).log();
      }
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    LoggingEventBuilder event = begin(LogEvent.CHANGED);
    if (event == null) {
      return;
    }
    if (id != null) {
      event.addKeyValue(EventField.CHANGE_ID.key(), values.format(id));
    }
    if (data != null) {
      event.addKeyValue(EventField.CHANGE_DATA.key(), values.format(data));
    }
    event.log();
  }

  @Override
  public void detach() {
    if (binding != null) {
      binding.close();
    }
  }

  @Override
  public void end() {
    long nanos = System.nanoTime() - startedAt;
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    try {
      LoggingEventBuilder event = begin(LogEvent.COMPLETED);
      if (event != null) {
        long micros = (nanos + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
        event
            .addKeyValue(EventField.OUTCOME.key(), failed ? "failure" : "success")
            .addKeyValue(EventField.DURATION_MS.key(), micros / MICROS_PER_MILLI)
            .log();
      }
    } finally {
      detach();
    }
  }

  private @Nullable LoggingEventBuilder begin(LogEvent event) {
    return Slf4jTracker.begin(log, event, identity);
  }
}
