package dev.tracker.journal.entry;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is in the table.
 *
 * @param id its number in the order of insertion
 * @param position its position in the order of commits, or {@code null} as long as it has none
 * @param entry what is recorded
 * @since 0.1.0
 */
public record StoredEntry(long id, @Nullable Long position, Entry entry) {}
