package dev.tracker.journal.dialect;

/**
 * An entry that has no position yet.
 *
 * @param id its number in the order of insertion
 * @param occurred its time in microseconds, which tells its partition
 * @since 0.1.0
 */
public record Unplaced(long id, long occurred) {}
