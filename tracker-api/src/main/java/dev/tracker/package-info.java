/**
 * What users of Tracker see: the annotations ({@link dev.tracker.TrackActivity @TrackActivity},
 * {@link dev.tracker.TrackArg @TrackArg}, {@link dev.tracker.Untracked @Untracked}, {@link
 * dev.tracker.Sensitive @Sensitive}), the contract of a tracker ({@link
 * dev.tracker.ActivityTracker}, {@link dev.tracker.Activity}, {@link dev.tracker.TrackedMethod}),
 * what becomes of faults ({@link dev.tracker.TrackerFault}), the tracker that does nothing and the
 * one that calls several.
 *
 * <p>The rooms of the API, each of which uses only those before it: {@code dev.tracker.context},
 * the request's values, deadline and cancellation; this one; {@code dev.tracker.spi}, what authors
 * of trackers share; {@code dev.tracker.runtime}, what generated code calls; {@code
 * dev.tracker.compose}, trackers around trackers; {@code dev.tracker.log}, the tracker that logs.
 *
 * <p>Three rules hold for every tracker and for all generated code:
 *
 * <ul>
 *   <li>Tracking never changes the outcome of a call. What a tracker throws goes to the {@link
 *       dev.tracker.TrackerFaultHandler}; only a {@link VirtualMachineError} other than a {@link
 *       StackOverflowError} passes.
 *   <li>The order is start, then at most one of {@code reportErr} and {@code reportChange}, then
 *       {@code end}, exactly once.
 *   <li>A tracker is thread-safe; an activity belongs to one operation, and may cross threads.
 * </ul>
 */
@NullMarked
package dev.tracker;

import org.jspecify.annotations.NullMarked;
