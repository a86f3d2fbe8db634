package dev.tracker.slf4j;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ReportedChanges;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** Where the events of a tracker go, and how values become their fields. */
final class EventLog {
  private static final long NANOS_PER_MICRO = 1_000;
  private static final double MICROS_PER_MILLI = 1_000;

  private final EventLevels levels;
  private final ValueFormat values;
  private final EventKeys keys;
  private final boolean stackTraces;
  private final ArgumentFields<String> arguments;
  private final ArgumentFields<String> results;

  EventLog(EventLevels levels, ValueFormat values, EventKeys keys, boolean stackTraces) {
    this.levels = levels;
    this.values = values;
    this.keys = keys;
    this.stackTraces = stackTraces;
    this.arguments = new ArgumentFields<>(values, keys::isTaken, keys::ofArgument);
    this.results = new ArgumentFields<>(values, name -> false, keys::ofResult);
  }

  EventLevels levels() {
    return levels;
  }

  ValueFormat values() {
    return values;
  }

  EventKeys keys() {
    return keys;
  }

  /** Begins an event with what all of an operation have, or returns {@code null} if not logged. */
  @Nullable EventDraft begin(LogEvent event, EventIdentity identity) {
    return levels.begin(event, identity.text().outline(event), identity);
  }

  /** Begins the only event of an operation, which has ended. */
  @Nullable EventDraft beginLine(EventIdentity identity, boolean failed) {
    OperationText text = identity.text();
    EventOutline completed = text.outline(LogEvent.COMPLETED);
    return failed
        ? levels.begin(LogEvent.FAILED, completed.saying(text.outline(LogEvent.FAILED)), identity)
        : levels.begin(LogEvent.COMPLETED, completed, identity);
  }

  /** Logs that an activity has started. */
  void logStarted(
      EventIdentity identity, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    EventDraft started = begin(LogEvent.STARTED, identity);
    if (started != null) {
      addArguments(started, method, kvArgs);
      started.log();
    }
  }

  /** Logs an event that tells of an error. */
  void log(EventDraft event, Throwable error) {
    if (stackTraces) {
      event.log(error);
    } else {
      event.log();
    }
  }

  /** Adds what an activity was started with. */
  void addArguments(EventDraft event, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    ArgumentPlan<String> plan = arguments.of(method, kvArgs);
    for (int i = 0; i < plan.size(); i++) {
      event.set(plan.key(i), visible(plan.typed(i, kvArgs)));
    }
  }

  /** What an activity was started with, for an event that comes later. */
  List<KeyValuePair> arguments(@Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    return pairs(arguments.of(method, kvArgs), kvArgs);
  }

  /** What was recorded of the result, as {@code result.count}. */
  List<KeyValuePair> results(@Nullable Object[] kvResults) {
    return pairs(results.of(null, kvResults), kvResults);
  }

  private static List<KeyValuePair> pairs(
      ArgumentPlan<String> plan, @Nullable Object[] keysAndValues) {
    List<KeyValuePair> pairs = new ArrayList<>(plan.size());
    for (int i = 0; i < plan.size(); i++) {
      pairs.add(new KeyValuePair(plan.key(i), visible(plan.typed(i, keysAndValues))));
    }
    return pairs;
  }

  /** The class of what was thrown, and its message if it has one. */
  List<KeyValuePair> error(Throwable error) {
    KeyValuePair type = text(EventField.EXCEPTION_TYPE, error.getClass().getName());
    String message = values.formatMessage(error);
    return message == null
        ? List.of(type)
        : List.of(type, text(EventField.EXCEPTION_MESSAGE, message));
  }

  void addChange(EventDraft event, @Nullable String id, @Nullable Object data) {
    addText(event, EventField.CHANGE_ID, id == null ? null : values.format(id));
    addText(event, EventField.CHANGE_DATA, data == null ? null : values.format(data));
  }

  /** The only change, or how many there were, and of what. */
  void addChanges(EventDraft event, ReportedChanges changes) {
    if (changes.count() > 1) {
      event.set(keys.of(EventField.CHANGES), changes.count());
      addText(event, EventField.CHANGE_IDS, changes.ids());
    } else {
      addText(event, EventField.CHANGE_ID, changes.id());
      addText(event, EventField.CHANGE_DATA, changes.data());
    }
  }

  /** How an operation came out, and how long it took. */
  void addEnd(EventDraft event, Outcome outcome, long took) {
    event.set(keys.of(EventField.OUTCOME), outcome.word());
    event.set(keys.of(EventField.DURATION_MS), millis(took));
  }

  private void addText(EventDraft event, EventField field, @Nullable String text) {
    if (text != null) {
      event.set(keys.of(field), VisibleText.of(text));
    }
  }

  private KeyValuePair text(EventField field, String text) {
    return keys.pair(field, VisibleText.of(text));
  }

  /** Not every layout escapes what would end its line. */
  private static @Nullable Object visible(@Nullable Object value) {
    return value instanceof String text ? VisibleText.of(text) : value;
  }

  /** With the microseconds after the point, rounded. A clock that went back measured nothing. */
  private static double millis(long nanos) {
    long rest = nanos % NANOS_PER_MICRO;
    long micros = nanos / NANOS_PER_MICRO + (rest >= NANOS_PER_MICRO / 2 ? 1 : 0);
    return Math.max(0, micros) / MICROS_PER_MILLI;
  }
}
