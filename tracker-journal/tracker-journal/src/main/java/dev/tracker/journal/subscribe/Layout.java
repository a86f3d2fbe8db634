package dev.tracker.journal.subscribe;

/**
 * Into how many shards a subscriber divides the entities.
 *
 * @param subscriber its name
 * @param layout counts how often that was changed
 * @param shards how many
 */
record Layout(String subscriber, int layout, int shards) {}
