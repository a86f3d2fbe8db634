package dev.tracker.journal.subscribe;

import org.jspecify.annotations.Nullable;

/**
 * An entry that a handler failed at, or that waits for one of the same entity. Immutable.
 *
 * @param position its position
 * @param entity the entity, as a hash of subject and id
 * @param state what happens next to it
 * @param attempts how often the handler received it
 * @param due when the handler receives it again, in microseconds since 1970
 * @param reason why the handler failed the last time, or {@code null}
 * @since 0.1.0
 */
public record ParkedEntry(
    long position,
    int entity,
    ParkedState state,
    int attempts,
    long due,
    @Nullable String reason) {}
