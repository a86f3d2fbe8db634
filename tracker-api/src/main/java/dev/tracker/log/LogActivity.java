package dev.tracker.log;

import dev.tracker.Activity;
import org.jspecify.annotations.Nullable;

/** One operation of a {@link LogActivityTracker}, which describes the lines that are written. */
final class LogActivity implements Activity {
  private final OperationLog operation;
  private final String ids;
  private final long startedAt;

  // No two threads are in here at once, and what hands it from one to another orders their calls.
  private boolean failed;
  private boolean ended;

  /**
   * An operation that has begun.
   *
   * @param ids those that all lines of the operation have, see {@link LogIds}
   * @param startedAt by the log's clock; of no meaning for one that somebody else measures
   */
  LogActivity(OperationLog operation, String ids, long startedAt) {
    this.operation = operation;
    this.ids = ids;
    this.startedAt = startedAt;
  }

  @Override
  public void reportErr(Throwable error) {
    failed = true;
    if (!operation.isLoggable(LogEvent.FAILED)) {
      return;
    }
    LogLine line =
        operation.begin(LogEvent.FAILED, ids).field(LogField.ERROR, error.getClass().getName());
    String message = operation.values().formatMessage(error);
    if (message != null) {
      line.field(LogField.ERROR_MESSAGE, message);
    }
    operation.log(LogEvent.FAILED, line, error);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (!operation.isLoggable(LogEvent.CHANGED)) {
      return;
    }
    LogLine line = operation.begin(LogEvent.CHANGED, ids);
    if (id != null) {
      line.field(LogField.CHANGE_ID, operation.values().format(id));
    }
    if (data != null) {
      line.field(LogField.CHANGE_DATA, operation.values().format(data));
    }
    operation.log(LogEvent.CHANGED, line);
  }

  @Override
  public void end() {
    endAfter(operation.nanoTime() - startedAt);
  }

  @Override
  public void endAfter(long nanos) {
    if (ended || !operation.isLoggable(LogEvent.COMPLETED)) {
      return;
    }
    ended = true;
    operation.logCompleted(ids, failed, nanos);
  }
}
