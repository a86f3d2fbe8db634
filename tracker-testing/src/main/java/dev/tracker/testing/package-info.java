/**
 * For tests of tracked services: {@link dev.tracker.testing.RecordingTracker} records activities,
 * and {@link dev.tracker.testing.TrackerAssertions} checks them. For tests of trackers: {@link
 * dev.tracker.testing.contract.TrackerContractKit} contains the contract that each tracker must
 * keep.
 */
@NullMarked
package dev.tracker.testing;

import org.jspecify.annotations.NullMarked;
