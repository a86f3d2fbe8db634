package dev.tracker.log;

import dev.tracker.Outcome;
import dev.tracker.spi.ReportedChanges;
import dev.tracker.spi.SettledActivity;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link LogActivityTracker} that writes one line at the end, as that class
 * describes it. Values are made text when they come, for they may change until the end.
 */
final class LineActivity extends SettledActivity {
  private final OperationLog operation;
  private final String ids;
  private final String arguments;

  // No two threads are in here at once, and what hands it from one to another orders their calls.
  private @Nullable Throwable failure;

  /** The fields of the error or the results, each with a space before it. */
  private String details = "";

  /** {@code null} until there is one. */
  private @Nullable ReportedChanges changes;

  LineActivity(OperationLog operation, String ids, String arguments, long startedAt) {
    super(startedAt);
    this.operation = operation;
    this.ids = ids;
    this.arguments = arguments;
  }

  @Override
  protected long nanoTime() {
    return operation.nanoTime();
  }

  @Override
  public void reportErr(Throwable error) {
    cameOut(Outcome.FAILURE);
    failure = error;
    details = " " + new LogLine().error(error, operation.values());
  }

  @Override
  public void reportExpected(Throwable error) {
    cameOut(Outcome.EXPECTED);
    details = " " + new LogLine().error(error, operation.values());
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    details = operation.results(kvResults);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    if (changes == null) {
      changes = new ReportedChanges(operation.values());
    }
    changes.add(id, data);
  }

  @Override
  protected void completed(long took) {
    LogEvent level = failure != null ? LogEvent.FAILED : LogEvent.COMPLETED;
    if (operation.isLoggable(level)) {
      String fields = ids + arguments + changed() + details;
      operation.logLine(level, fields, outcome(), took, failure);
    }
  }

  private String changed() {
    String fields = changes == null ? "" : new LogLine().changes(changes).toString();
    return fields.isEmpty() ? "" : " " + fields;
  }
}
