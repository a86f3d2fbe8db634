/**
 * The API for users of Tracker:
 *
 * <ul>
 *   <li>the annotations: {@link dev.tracker.TrackActivity @TrackActivity}, {@link
 *       dev.tracker.TrackArg @TrackArg}, {@link dev.tracker.Untracked @Untracked} and {@link
 *       dev.tracker.Sensitive @Sensitive}
 *   <li>the contract of a tracker: {@link dev.tracker.ActivityTracker}, {@link
 *       dev.tracker.Activity} and {@link dev.tracker.TrackedMethod}
 *   <li>faults: {@link dev.tracker.TrackerFault} and {@link dev.tracker.TrackerFaultHandler}
 *   <li>a tracker that does nothing, and one that calls several others
 * </ul>
 *
 * <p>The packages of the API are listed below. Each uses only those before it.
 *
 * <ol>
 *   <li>{@code dev.tracker.context}: values, deadline and cancellation of a request
 *   <li>this package
 *   <li>{@code dev.tracker.spi}: for authors of trackers
 *   <li>{@code dev.tracker.runtime}: for generated code only
 *   <li>{@code dev.tracker.compose}: trackers that wrap other trackers
 *   <li>{@code dev.tracker.log}: the tracker that logs
 * </ol>
 *
 * <p>Three rules hold for every tracker and for all generated code:
 *
 * <ul>
 *   <li>Tracking never changes the outcome of a call. An exception from a tracker goes to the
 *       {@link dev.tracker.TrackerFaultHandler}. Only a {@link VirtualMachineError} other than a
 *       {@link StackOverflowError} reaches the caller.
 *   <li>The calls of an activity come in the order that {@link dev.tracker.Activity} describes, and
 *       {@code end} comes exactly once.
 *   <li>A tracker is thread-safe. An activity belongs to one operation, and may move between
 *       threads.
 * </ul>
 */
@NullMarked
package dev.tracker;

import org.jspecify.annotations.NullMarked;
