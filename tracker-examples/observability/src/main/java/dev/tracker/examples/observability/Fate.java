package dev.tracker.examples.observability;

import java.util.Locale;

/** What is counted of an operation's activities. All end; some also failed or changed something. */
enum Fate {
  ENDED,
  FAILED,
  CHANGED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
