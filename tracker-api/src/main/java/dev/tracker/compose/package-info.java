/**
 * Trackers around trackers: only some methods ({@link dev.tracker.compose.FilteredTracker}) or some
 * activities ({@link dev.tracker.compose.SampledTracker}), another one while the process runs
 * ({@link dev.tracker.compose.SwitchableTracker}), on another thread ({@link
 * dev.tracker.compose.HandOffTracker}), none for a while after too many faults ({@link
 * dev.tracker.compose.GuardedTracker}). Several at once are a {@link dev.tracker.ChainedTracker},
 * which is part of the contract.
 */
@NullMarked
package dev.tracker.compose;

import org.jspecify.annotations.NullMarked;
