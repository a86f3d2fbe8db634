package dev.tracker.journalkafka;

import java.time.Duration;

/**
 * The state of a relay. Immutable.
 *
 * @param lagRows how many entries come after the last position that all shards are past
 * @param lagTime how long ago the first of them happened; zero where there is none
 * @param sent how many entries this process has sent since it started
 * @param perSecond how many a second since the snapshot before, or since the start
 * @param retrying how many entries are to be tried again
 * @param parked how many entries wait to be unblocked or discarded
 * @param waiting how many entries wait for these, because they belong to the same entities
 * @since 0.1.0
 */
public record RelaySnapshot(
    long lagRows,
    Duration lagTime,
    long sent,
    double perSecond,
    long retrying,
    long parked,
    long waiting) {}
