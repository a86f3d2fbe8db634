package dev.tracker.log;

import dev.tracker.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a {@link LogActivityTracker} that writes one line at the end, as that class
 * describes it. Values are made text when they come, for they may change until the end.
 */
final class LineActivity extends SettledActivity {
  private final String ids;
  private final String arguments;

  // No two threads are in here at once, and what hands it from one to another orders their calls.
  private boolean ended;
  private @Nullable Throwable failure;

  /** The fields of the error or the results, each with a space before it. */
  private String details = "";

  /** The fields of the only change, each with a space before it. */
  private String change = "";

  /** The ids of the changes so far, as many as are written. */
  private final List<@Nullable String> changeIds = new ArrayList<>(1);

  private int changes;

  LineActivity(OperationLog operation, String ids, String arguments, long startedAt) {
    super(operation, startedAt);
    this.ids = ids;
    this.arguments = arguments;
  }

  @Override
  public void reportErr(Throwable error) {
    outcome = outcome.and(Outcome.FAILURE);
    failure = error;
    details = " " + new LogLine().error(error, operation.values());
  }

  @Override
  public void reportExpected(Throwable error) {
    outcome = outcome.and(Outcome.EXPECTED);
    details = " " + new LogLine().error(error, operation.values());
  }

  @Override
  public void reportResult(@Nullable Object... kvResults) {
    details = operation.results(kvResults);
  }

  @Override
  public void reportChange(@Nullable String id, @Nullable Object data) {
    changes++;
    if (changes == 1) {
      String fields = new LogLine().change(id, data, operation.values()).toString();
      change = fields.isEmpty() ? "" : " " + fields;
    }
    // One more than is written shows that there were more.
    if (changeIds.size() <= operation.values().maxEntries()) {
      changeIds.add(id);
    }
  }

  @Override
  public void endAfter(long took) {
    LogEvent level = failure != null ? LogEvent.FAILED : LogEvent.COMPLETED;
    if (!ended && operation.isLoggable(level)) {
      ended = true;
      String fields = ids + arguments + changed() + details;
      operation.logLine(level, fields, outcome, took, failure);
    }
  }

  private String changed() {
    if (changes <= 1) {
      return change;
    }
    LogLine line = new LogLine().field(LogField.CHANGES, String.valueOf(changes));
    return " " + line.field(LogField.CHANGE_IDS, operation.values().format(changeIds));
  }
}
