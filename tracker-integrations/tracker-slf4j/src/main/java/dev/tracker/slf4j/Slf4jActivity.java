package dev.tracker.slf4j;

import dev.tracker.Activity;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ThreadBinding;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/**
 * One operation of an {@link Slf4jTracker}, which describes the events that are logged. Its flags
 * are plain, as no two threads call it at once, and whatever hands it from one to another orders
 * their calls.
 */
final class Slf4jActivity implements Activity {
  private static final long NANOS_PER_MICRO = 1_000;
  private static final double MICROS_PER_MILLI = 1_000;

  private final EventLevels log;
  private final ValueFormat values;
  private final boolean stackTraces;
  private final EventIdentity identity;
  private final @Nullable ThreadBinding binding;
  private final long startedAt;
  private boolean failed;
  private boolean ended;

  /**
   * An activity that has started.
   *
   * @param startedAt by {@link System#nanoTime}; of no meaning for one that somebody else measures
   */
  Slf4jActivity(
      EventLevels log,
      ValueFormat values,
      boolean stackTraces,
      EventIdentity identity,
      @Nullable ThreadBinding binding,
      long startedAt) {
    this.log = log;
    this.values = values;
    this.stackTraces = stackTraces;
    this.identity = identity;
    this.binding = binding;
    this.startedAt = startedAt;
  }

  @Override
  public void reportErr(Throwable error) {
    failed = true;
    EventDraft event = log.begin(LogEvent.FAILED, identity);
    if (event == null) {
      return;
    }
    event.addText(keys().of(EventField.ERROR), error.getClass().getName());
    String message = values.formatMessage(error);
    if (message != null) {
      event.addText(keys().of(EventField.ERROR_MESSAGE), message);
    }
    if (stackTraces) {
      event.log(error);
    } else {
      event.log();
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    EventDraft event = log.begin(LogEvent.CHANGED, identity);
    if (event == null) {
      return;
    }
    if (id != null) {
      event.addText(keys().of(EventField.CHANGE_ID), values.format(id));
    }
    if (data != null) {
      event.addText(keys().of(EventField.CHANGE_DATA), values.format(data));
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
    endAfter(System.nanoTime() - startedAt);
  }

  @Override
  public void endAfter(long nanos) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      EventDraft event = log.begin(LogEvent.COMPLETED, identity);
      if (event != null) {
        long micros = (nanos + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
        event
            .add(keys().of(EventField.OUTCOME), failed ? "failure" : "success")
            .add(keys().of(EventField.DURATION_MS), micros / MICROS_PER_MILLI)
            .log();
      }
    } finally {
      detach();
    }
  }

  private EventKeys keys() {
    return identity.text().keys();
  }
}
