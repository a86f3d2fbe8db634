package dev.tracker.slf4j;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
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
  private final StartEvents valueFields;
  private final @Nullable TrackedMethod method;
  private final @Nullable Object[] kvArgs;

  /** By {@link System#nanoTime} when it started; once it has returned, how long it took. */
  private long nanos;

  private Outcome outcome = Outcome.SUCCESS;
  private @Nullable Throwable expected;
  private @Nullable Object @Nullable [] kvResults;
  private boolean returned;
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
      StartEvents valueFields,
      EventIdentity identity,
      @Nullable ThreadBinding binding,
      @Nullable TrackedMethod method,
      @Nullable Object[] kvArgs,
      long startedAt) {
    this.log = log;
    this.values = values;
    this.stackTraces = stackTraces;
    this.valueFields = valueFields;
    this.identity = identity;
    this.binding = binding;
    this.method = method;
    this.kvArgs = kvArgs;
    this.nanos = startedAt;
  }

  @Override
  public void reportErr(Throwable error) {
    outcome = outcome.and(Outcome.FAILURE);
    EventDraft event = log.begin(LogEvent.FAILED, identity);
    if (event == null) {
      return;
    }
    valueFields.addArguments(event, method, kvArgs);
    addError(event, error);
    if (stackTraces) {
      event.log(error);
    } else {
      event.log();
    }
  }

  private void addError(EventDraft event, Throwable error) {
    event.addText(keys().of(EventField.ERROR_TYPE), error.getClass().getName());
    String message = values.formatMessage(error);
    if (message != null) {
      event.addText(keys().of(EventField.ERROR_MESSAGE), message);
    }
  }

  @Override
  public void reportExpected(Throwable error) {
    outcome = outcome.and(Outcome.EXPECTED);
    expected = error;
  }

  @Override
  public void reportResult(@Nullable Object... reported) {
    kvResults = reported;
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
  public void returned() {
    returnedAfter(System.nanoTime() - nanos);
  }

  @Override
  public void returnedAfter(long took) {
    if (!returned) {
      returned = true;
      nanos = took;
      detach();
    }
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
    endAfter(returned ? nanos : System.nanoTime() - nanos);
  }

  @Override
  public void endAfter(long took) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      EventDraft event = log.begin(LogEvent.COMPLETED, identity);
      if (event != null) {
        complete(event, took);
      }
    } finally {
      detach();
    }
  }

  private void complete(EventDraft event, long took) {
    event
        .add(keys().of(EventField.OUTCOME), outcome.word())
        .add(keys().of(EventField.DURATION_MS), millis(took));
    if (expected != null) {
      addError(event, expected);
    }
    if (kvResults != null) {
      valueFields.addResults(event, kvResults);
    }
    event.log();
  }

  /** With the microseconds after the point, rounded. A clock that went back measured nothing. */
  private static double millis(long nanos) {
    long rest = nanos % NANOS_PER_MICRO;
    long micros = nanos / NANOS_PER_MICRO + (rest >= NANOS_PER_MICRO / 2 ? 1 : 0);
    return Math.max(0, micros) / MICROS_PER_MILLI;
  }

  private EventKeys keys() {
    return identity.text().keys();
  }
}
