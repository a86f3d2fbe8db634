package dev.tracker;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link LogActivityTracker}, which describes the lines that are written. */
final class LogActivity implements Activity {
  /** The clock of an activity that somebody else measures. */
  static final LongSupplier UNREAD = () -> 0;

  private final EventLog log;
  private final ValueFormat values;
  private final LogOperation operation;
  private final String ids;
  private final LongSupplier nanoTime;
  private final long startedAt;

  // Both volatile: the operation may fail and end on other threads than it started on.
  private boolean failed;
  private boolean ended;

  /**
   * Begins to measure the operation.
   *
   * @param ids those that all lines of the operation have, see {@link LogIds}
   */
  LogActivity(
      EventLog log, ValueFormat values, LogOperation operation, String ids, LongSupplier nanoTime) {
    this.log = log;
    this.values = values;
    this.operation = operation;
    this.ids = ids;
    this.nanoTime = nanoTime;
    this.startedAt = nanoTime.getAsLong();
  }

  @Override
  public void reportErr(Throwable error) {
    failed = true;
    if (!log.isLoggable(LogEvent.FAILED)) {
      return;
    }
    LogLine line =
        log.begin(LogEvent.FAILED, operation, ids)
            .field(LogField.ERROR, error.getClass().getName());
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
    LogLine line = log.begin(LogEvent.CHANGED, operation, ids);
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
    if (ended || !log.isLoggable(LogEvent.COMPLETED)) {
      return;
    }
    ended = true;
    log.log(LogEvent.COMPLETED, LogLine.completed(operation, ids, failed, nanos));
  }
}
