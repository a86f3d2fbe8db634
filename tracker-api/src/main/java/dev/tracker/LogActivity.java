package dev.tracker;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link LogActivityTracker}, which describes the lines that are written. */
final class LogActivity implements Activity {
  /** The clock of an activity that somebody else measures. */
  static final LongSupplier UNREAD = () -> 0;

  private static final long NANOS_PER_MICRO = 1_000;

  private final EventLog log;
  private final ValueFormat values;
  private final String identity;
  private final LongSupplier nanoTime;
  private final long startedAt;

  // Both guarded by this: the operation may fail and end on other threads than it started on.
  private boolean failed;
  private boolean ended;

  /**
   * Begins to measure the operation.
   *
   * @param identity the fields that all events of the operation share
   */
  LogActivity(EventLog log, ValueFormat values, String identity, LongSupplier nanoTime) {
    this.log = log;
    this.values = values;
    this.identity = identity;
    this.nanoTime = nanoTime;
    this.startedAt = nanoTime.getAsLong();
  }

  @Override
  public void reportErr(Throwable error) {
    markFailed();
    if (!log.isLoggable(LogEvent.FAILED)) {
      return;
    }
    LogLine line =
        LogLine.of(LogEvent.FAILED, identity).field(LogField.ERROR, error.getClass().getName());
    String message = values.formatMessage(error);
    if (message != null) {
      line.field(LogField.ERROR_MESSAGE, message);
    }
    log.log(LogEvent.FAILED, line, error);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!log.isLoggable(LogEvent.CHANGED)) {
      return;
    }
    LogLine line = LogLine.of(LogEvent.CHANGED, identity);
    if (id != null) {
      line.field(LogField.CHANGE_ID, values.format(id));
    }
    if (data != null) {
      line.field(LogField.CHANGE_DATA, values.format(data));
    }
    log.log(LogEvent.CHANGED, line);
  }

  @Override
  public void end() {
    endAfter(nanoTime.getAsLong() - startedAt);
  }

  @Override
  public void endAfter(long nanos) {
    if (!markEnded() || !log.isLoggable(LogEvent.COMPLETED)) {
      return;
    }
    log.log(
        LogEvent.COMPLETED,
        LogLine.of(LogEvent.COMPLETED, identity)
            .field(LogField.OUTCOME, hasFailed() ? "failure" : "success")
            .field(LogField.DURATION, milliseconds(nanos)));
  }

  private synchronized void markFailed() {
    failed = true;
  }

  private synchronized boolean hasFailed() {
    return failed;
  }

  /** Whether this is the first end. */
  private synchronized boolean markEnded() {
    boolean first = !ended;
    ended = true;
    return first;
  }

  /** Always in milliseconds, and with a point in every locale, so that durations compare. */
  private static String milliseconds(long nanos) {
    long micros = (nanos + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
    String fraction = Long.toString(1_000 + micros % 1_000).substring(1);
    return micros / 1_000 + "." + fraction + "ms";
  }
}
