/**
 * For tests of tracked services: a {@link dev.tracker.testing.RecordingTracker} that keeps what it
 * is told, and {@link dev.tracker.testing.TrackerAssertions assertions} on what it kept. For tests
 * of trackers: the {@link dev.tracker.testing.contract.TrackerContractKit contract} that each has
 * to keep.
 */
@NullMarked
package dev.tracker.testing;

import org.jspecify.annotations.NullMarked;
