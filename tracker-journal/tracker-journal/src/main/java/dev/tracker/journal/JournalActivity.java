package dev.tracker.journal;

import dev.tracker.Activity;
import dev.tracker.Outcome;
import dev.tracker.context.ActivityContext;
import dev.tracker.journal.EntryMaker.Content;
import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Result;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link JournalTracker}. */
final class JournalActivity implements Activity {
  private static final long RUNNING = -1;

  private final JournalTracker tracker;
  private final ActivityContext context;
  private final Call call;
  private final Arguments arguments;
  private final long startedAt;

  // No two threads are in here at once, and what hands it from one to another orders their calls.
  private Outcome outcome = Outcome.SUCCESS;
  private @Nullable String errorType;
  private @Nullable String results;
  private long nanos = RUNNING;
  private boolean changed;
  private boolean ended;

  JournalActivity(JournalTracker tracker, ActivityContext context, Call call, Arguments arguments) {
    this.tracker = tracker;
    this.context = context;
    this.call = call;
    this.arguments = arguments;
    this.startedAt = System.nanoTime();
  }

  /** What was called with: as JSON at once, where the call may change it. */
  interface Arguments {
    @Nullable String json();
  }

  @Override
  public void reportErr(Throwable error) {
    outcome = Outcome.FAILURE;
    errorType = error.getClass().getName();
  }

  @Override
  public void reportExpected(Throwable error) {
    outcome = Outcome.EXPECTED;
    errorType = error.getClass().getName();
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    results = tracker.maker().json().writePairs(kvResults);
  }

  /** Written at once, since it belongs to the transaction in progress now. */
  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    changed = true;
    tracker.write(
        () ->
            entry(
                EntryKind.CHANGE,
                new Result(Outcome.SUCCESS, null, duration()),
                new Content(id, arguments.json(), results, tracker.maker().json().write(data))));
  }

  @Override
  public void returned() {
    returnedAfter(System.nanoTime() - startedAt);
  }

  @Override
  public void returnedAfter(long operationNanos) {
    nanos = operationNanos;
  }

  @Override
  public void reportRolledBack() {
    outcome = Outcome.ROLLED_BACK;
  }

  @Override
  public void reportUnknown() {
    outcome = Outcome.UNKNOWN;
  }

  @Override
  public void end() {
    endAfter(System.nanoTime() - startedAt);
  }

  @Override
  public void endAfter(long operationNanos) {
    if (ended) {
      return;
    }
    ended = true;
    if (nanos == RUNNING) {
      nanos = operationNanos;
    }
    boolean recorded = changed && outcome == Outcome.SUCCESS;
    if (!recorded && tracker.records(call, outcome)) {
      tracker.writeApart(
          entry(
              EntryKind.CALL,
              new Result(outcome, errorType, nanos),
              new Content(null, arguments.json(), results, null)));
    }
  }

  private long duration() {
    return nanos == RUNNING ? System.nanoTime() - startedAt : nanos;
  }

  private Entry entry(EntryKind kind, Result result, Content content) {
    return tracker.maker().entry(kind, context, call, result, content);
  }
}
