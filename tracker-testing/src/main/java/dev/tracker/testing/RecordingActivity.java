package dev.tracker.testing;

import dev.tracker.Activity;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Keeps the calls of one activity. It never throws: what is wrong with a call shows later. */
final class RecordingActivity implements Activity {
  /** One for all trackers, so that calls to the trackers of a chain can be put in order. */
  private static final AtomicLong SEQUENCE = new AtomicLong();

  private final @Nullable TrackedMethod method;
  private final ActivityContext context;
  private final String operation;
  private final String subject;
  private final List<@Nullable Object> keysAndValues;
  private final List<RecordedCall> calls = new ArrayList<>();

  RecordingActivity(
      @Nullable TrackedMethod method,
      ActivityContext context,
      String operation,
      String subject,
      @Nullable Object[] kvArgs) {
    this.method = method;
    this.context = Objects.requireNonNull(context, "context");
    this.operation = Objects.requireNonNull(operation, "operation");
    this.subject = Objects.requireNonNull(subject, "subject");
    this.keysAndValues = Arrays.asList(kvArgs.clone());
    add(CallKind.START, null);
  }

  @Override
  public void reportErr(Throwable error) {
    add(CallKind.REPORT_ERR, error);
  }

  @Override
  public void reportExpected(Throwable error) {
    add(CallKind.REPORT_EXPECTED, error);
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    add(CallKind.REPORT_RESULT, null, null, null, Arrays.asList(kvResults.clone()));
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    add(CallKind.REPORT_CHANGE, null, id, data, List.of());
  }

  @Override
  public void detach() {
    add(CallKind.DETACH, null);
  }

  @Override
  public void returned() {
    add(CallKind.RETURNED, null);
  }

  @Override
  public void reportRolledBack() {
    add(CallKind.REPORT_ROLLED_BACK, null);
  }

  @Override
  public void reportUnknown() {
    add(CallKind.REPORT_UNKNOWN, null);
  }

  @Override
  public void end() {
    add(CallKind.END, null);
  }

  private void add(CallKind kind, @Nullable Throwable error) {
    add(kind, error, null, null, List.of());
  }

  private synchronized void add(
      CallKind kind,
      @Nullable Throwable error,
      @Nullable String changeId,
      @Nullable Object changeData,
      List<@Nullable Object> results) {
    calls.add(
        new RecordedCall(
            kind,
            SEQUENCE.incrementAndGet(),
            Thread.currentThread(),
            error,
            changeId,
            changeData,
            results));
  }

  synchronized RecordedActivity snapshot() {
    return new RecordedActivity(method, context, operation, subject, keysAndValues, calls);
  }
}
