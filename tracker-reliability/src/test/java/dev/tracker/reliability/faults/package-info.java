/**
 * The fault matrix: whatever goes wrong in tracking, wherever, in whatever kind of call and
 * arrangement of trackers, is tried, and each time all promises are checked.
 */
@NullMarked
package dev.tracker.reliability.faults;

import org.jspecify.annotations.NullMarked;
