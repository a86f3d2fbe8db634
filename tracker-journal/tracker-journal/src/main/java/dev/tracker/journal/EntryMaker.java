package dev.tracker.journal;

import dev.tracker.Outcome;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.EventIds;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.RandomBytes;
import dev.tracker.journal.entry.Result;
import dev.tracker.journal.json.ValueJson;
import dev.tracker.journal.time.Micros;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries. Immutable and thread-safe. */
final class EntryMaker {
  private final ValueJson json;
  private final List<ContextKey<String>> actors;
  private final List<ContextKey<String>> tenants;
  private final Clock clock;
  private final RandomBytes random = new RandomBytes();
  private final EventIds ids;

  EntryMaker(
      ValueJson json,
      List<ContextKey<String>> actors,
      List<ContextKey<String>> tenants,
      Clock clock) {
    this.json = json;
    this.actors = actors;
    this.tenants = tenants;
    this.clock = clock;
    this.ids = new EventIds(clock, random);
  }

  ValueJson json() {
    return json;
  }

  private static @Nullable String first(ActivityContext context, List<ContextKey<String>> keys) {
    for (ContextKey<String> key : keys) {
      String value = context.get(key);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** An entry of now. */
  Entry entry(EntryKind kind, ActivityContext context, Call call, Result result, Content content) {
    return new Entry(
        ids.next(),
        kind,
        Micros.of(clock.instant()),
        call,
        result,
        new Origin(
            first(context, tenants),
            context.get(ContextKey.REQUEST_ID),
            context.get(ContextKey.TRACE_ID),
            context.get(ContextKey.SPAN_ID),
            context.get(Cause.KEY)),
        null,
        new Personal(
            first(context, actors),
            content.changedId(),
            content.arguments(),
            content.results(),
            content.data(),
            random.next(Personal.SALT_LENGTH)));
  }

  /** What is left of a change whose transaction was rolled back: that it was tried. */
  Entry attempt(Entry change) {
    Result result = change.result();
    return new Entry(
        ids.next(),
        EntryKind.CALL,
        change.occurred(),
        change.call(),
        new Result(Outcome.ROLLED_BACK, result.errorType(), result.durationNanos()),
        change.origin(),
        null,
        change.personal());
  }

  /**
   * What an activity tells, as JSON but for the id.
   *
   * @param changedId the id of what was changed
   * @param arguments what was called with
   * @param results the result
   * @param data what describes the change
   */
  record Content(
      @Nullable String changedId,
      @Nullable String arguments,
      @Nullable String results,
      @Nullable String data) {}
}
