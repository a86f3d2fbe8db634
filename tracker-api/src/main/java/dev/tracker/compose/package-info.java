/**
 * Trackers that wrap other trackers:
 *
 * <ul>
 *   <li>{@link dev.tracker.compose.FilteredTracker}: only some methods
 *   <li>{@link dev.tracker.compose.SampledTracker}: only some activities
 *   <li>{@link dev.tracker.compose.SwitchableTracker}: switched at run time
 *   <li>{@link dev.tracker.compose.HandOffTracker}: on another thread
 *   <li>{@link dev.tracker.compose.GuardedTracker}: paused after too many faults
 * </ul>
 *
 * <p>To call several trackers, use {@link dev.tracker.ActivityTracker#chain}.
 */
@NullMarked
package dev.tracker.compose;

import org.jspecify.annotations.NullMarked;
