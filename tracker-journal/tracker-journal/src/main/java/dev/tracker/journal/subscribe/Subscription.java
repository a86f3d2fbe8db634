package dev.tracker.journal.subscribe;

import java.time.Duration;

/**
 * The state of a subscriber. Immutable.
 *
 * @param name its name
 * @param shards how many shards it has
 * @param position the last position that all shards are past
 * @param lagRows how many entries come after that
 * @param lagTime how long ago the first of them happened; zero where there is none
 * @param retrying how many entries are to be tried again
 * @param parked how many entries wait to be unblocked or discarded
 * @param waiting how many entries wait for these, because they belong to the same entities
 * @since 0.1.0
 */
public record Subscription(
    String name,
    int shards,
    long position,
    long lagRows,
    Duration lagTime,
    long retrying,
    long parked,
    long waiting) {}
