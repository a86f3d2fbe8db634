package dev.tracker.journal.cursor;

/**
 * The position of a reader. Immutable.
 *
 * @param name the reader's name
 * @param position the last position that it is done with; 0 for none
 * @param updated when it came that far, in microseconds since 1970
 * @since 0.1.0
 */
public record Cursor(String name, long position, long updated) {}
