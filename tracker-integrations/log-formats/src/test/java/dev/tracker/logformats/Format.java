package dev.tracker.logformats;

import java.time.Instant;

/** What one file of a logger has. */
interface Format {

  /** The file's name. */
  String file();

  /** Whether a line begins an event; others go on with it. */
  boolean isBegin(String line);

  /**
   * Holds a line to an event.
   *
   * @param since when the events were logged at the earliest
   */
  void check(String line, Expected event, Instant since);

  /** Holds a line to having been caused by a {@link Story}. */
  void checkCaller(String line);
}
