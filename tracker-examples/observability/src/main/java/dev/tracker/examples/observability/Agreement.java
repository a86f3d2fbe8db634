package dev.tracker.examples.observability;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** What each kind of telemetry saw of the same activities, which has to be the same. */
record Agreement(Tally logs, Tally meters, Tally spans, Tally recording) {

  /** {@return whether all saw the same, and saw something} */
  boolean holds() {
    return !logs.operations().isEmpty()
        && logs.equals(meters)
        && logs.equals(spans)
        && logs.equals(recording);
  }

  String table() {
    StringBuilder table = new StringBuilder(64);
    table.append(row("operation", "", "logs", "meters", "spans", "JFR"));
    for (String operation : operations()) {
      for (Fate fate : Fate.values()) {
        table.append(
            row(
                operation,
                fate,
                logs.count(operation, fate),
                meters.count(operation, fate),
                spans.count(operation, fate),
                recording.count(operation, fate)));
      }
    }
    return table.toString();
  }

  private Collection<String> operations() {
    Set<String> operations = new TreeSet<>(logs.operations());
    operations.addAll(meters.operations());
    operations.addAll(spans.operations());
    operations.addAll(recording.operations());
    return operations;
  }

  private static String row(Object... cells) {
    return String.format("%-9s  %-7s  %6s  %6s  %6s  %6s\n", cells);
  }
}
