package dev.tracker.examples.quickstart;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A tracker that counts the operations on each subject, and takes their time. */
final class SummaryTracker implements ActivityTracker {
  private final Map<String, Summary> summaries = new ConcurrentSkipListMap<>();

  /** Which user was created is not counted: values need not be read on this tracker's account. */
  @Override
  public boolean wantsValues(TrackedMethod method) {
    return false;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new Timing(operation, subject);
  }

  /** What has ended so far, as a table for people to read; empty if nothing was. */
  String table() {
    if (summaries.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder(System.lineSeparator()).append(Summary.HEADING);
    summaries.values().forEach(table::append);
    return table.toString();
  }

  /** One operation under way. */
  private final class Timing implements Activity {
    private final String operation;
    private final String subject;
    private final long start = System.nanoTime();
    private boolean failed;
    private boolean changed;

    Timing(String operation, String subject) {
      this.operation = operation;
      this.subject = subject;
    }

    @Override
    public void reportErr(Throwable error) {
      failed = true;
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      changed = true;
    }

    @Override
    public void end() {
      long duration = System.nanoTime() - start;
      summaries
          .computeIfAbsent(operation + " " + subject, key -> new Summary(operation, subject))
          .add(duration, failed, changed);
    }
  }
}
