package dev.tracker.journal.read;

import org.jspecify.annotations.Nullable;

/**
 * What differs from one state of an entity to the next.
 *
 * @param path the names that lead to it in the data, joined by dots; empty for data that is no
 *     object
 * @param before what it was, as text, or {@code null} where there was none
 * @param after what it is, as text, or {@code null} where there is none
 * @since 0.1.0
 */
public record Difference(String path, @Nullable String before, @Nullable String after) {}
