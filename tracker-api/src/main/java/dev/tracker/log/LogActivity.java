package dev.tracker.log;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.spi.SettledActivity;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link LogActivityTracker} that logs each event, as that class describes it.
 */
final class LogActivity extends SettledActivity {
  private final OperationLog operation;
  private final String ids;
  private final @Nullable TrackedMethod method;
  private final @Nullable Object[] kvArgs;

  /** What the last line has beside the outcome, each field with a space before it. */
  private String details = "";

  /**
   * An operation that has begun.
   *
   * @param ids those that all lines of the operation have, see {@link LogIds}
   * @param method {@code null} where it was started by hand
   * @param kvArgs what it was started with
   * @param startedAt by the log's clock; of no meaning for one that somebody else measures
   */
  LogActivity(
      OperationLog operation,
      String ids,
      @Nullable TrackedMethod method,
      @Nullable Object[] kvArgs,
      long startedAt) {
    super(startedAt);
    this.operation = operation;
    this.ids = ids;
    this.method = method;
    this.kvArgs = kvArgs;
  }

  @Override
  protected long nanoTime() {
    return operation.nanoTime();
  }

  @Override
  public void reportErr(Throwable error) {
    cameOut(Outcome.FAILURE);
    if (operation.isLoggable(LogEvent.FAILED)) {
      LogLine line = operation.beginWithArguments(LogEvent.FAILED, ids, method, kvArgs);
      operation.log(LogEvent.FAILED, line.error(error, operation.values()), error);
    }
  }

  @Override
  public void reportExpected(Throwable error) {
    cameOut(Outcome.EXPECTED);
    if (operation.isLoggable(LogEvent.COMPLETED)) {
      details = " " + new LogLine().error(error, operation.values());
    }
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    if (operation.isLoggable(LogEvent.COMPLETED)) {
      details = operation.results(kvResults);
    }
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (operation.isLoggable(LogEvent.CHANGED)) {
      LogLine line = operation.begin(LogEvent.CHANGED, ids);
      operation.log(LogEvent.CHANGED, line.change(id, data, operation.values()));
    }
  }

  @Override
  protected void completed(long took) {
    if (operation.isLoggable(LogEvent.COMPLETED)) {
      operation.logCompleted(ids, outcome(), took, details);
    }
  }
}
