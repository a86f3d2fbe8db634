package dev.tracker.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often one operation was called, what came of it, and how long it took. */
final class Summary {
  static final String HEADING =
      String.format(
          "%-9s %-7s %6s %9s %8s %10s %10s%n",
          "operation", "subject", "count", "failures", "changes", "p50", "p99");

  private final String operation;
  private final String subject;
  private final List<Long> nanos = new ArrayList<>();
  private int failures;
  private int changes;

  Summary(String operation, String subject) {
    this.operation = operation;
    this.subject = subject;
  }

  synchronized void add(long duration, boolean failed, boolean changed) {
    nanos.add(duration);
    failures += failed ? 1 : 0;
    changes += changed ? 1 : 0;
  }

  /** The summary as a line of the table. */
  @Override
  public synchronized String toString() {
    List<Long> sorted = nanos.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%-9s %-7s %6d %9d %8d %7.3f ms %7.3f ms%n",
        operation,
        subject,
        sorted.size(),
        failures,
        changes,
        percentile(sorted, 50) / 1e6,
        percentile(sorted, 99) / 1e6);
  }

  /** The least duration that so many percent of the calls did not exceed. */
  private static long percentile(List<Long> sorted, int percent) {
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(rank - 1);
  }
}
