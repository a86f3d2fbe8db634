package dev.tracker.log;

import dev.tracker.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link LogActivityTracker} that logs each event, as that class describes it.
 */
final class LogActivity extends SettledActivity {
  private final String ids;
  private final @Nullable Object[] kvArgs;

  // No two threads are in here at once, and what hands it from one to another orders their calls.
  private boolean ended;

  /** What the last line has beside the outcome, each field with a space before it. */
  private String details = "";

  /**
   * An operation that has begun.
   *
   * @param ids those that all lines of the operation have, see {@link LogIds}
   * @param kvArgs what it was started with
   * @param startedAt by the log's clock; of no meaning for one that somebody else measures
   */
  LogActivity(OperationLog operation, String ids, @Nullable Object[] kvArgs, long startedAt) {
    super(operation, startedAt);
    this.ids = ids;
    this.kvArgs = kvArgs;
  }

  @Override
  public void reportErr(Throwable error) {
    outcome = outcome.and(Outcome.FAILURE);
    if (operation.isLoggable(LogEvent.FAILED)) {
      LogLine line = operation.beginWithArguments(LogEvent.FAILED, ids, kvArgs);
      operation.log(LogEvent.FAILED, line.error(error, operation.values()), error);
    }
  }

  @Override
  public void reportExpected(Throwable error) {
    outcome = outcome.and(Outcome.EXPECTED);
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
  public void endAfter(long took) {
    if (!ended && operation.isLoggable(LogEvent.COMPLETED)) {
      ended = true;
      operation.logCompleted(ids, outcome, took, details);
    }
  }
}
