package dev.tracker.journal.read;

import dev.tracker.journal.entry.StoredEntry;

/**
 * A place among entries that are ordered by time.
 *
 * @param occurred the time in microseconds
 * @param id tells entries of the same time apart
 * @since 0.1.0
 */
public record TimeKey(long occurred, long id) {

  static TimeKey of(StoredEntry stored) {
    return new TimeKey(stored.entry().occurred(), stored.id());
  }
}
