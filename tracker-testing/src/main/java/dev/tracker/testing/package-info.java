/**
 * For tests of tracked services: a {@link dev.tracker.testing.RecordingTracker} that keeps what it
 * is told, and {@link dev.tracker.testing.TrackerAssertions assertions} on what it kept.
 */
@NullMarked
package dev.tracker.testing;

import org.jspecify.annotations.NullMarked;
