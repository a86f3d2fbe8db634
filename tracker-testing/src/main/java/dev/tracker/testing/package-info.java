/**
 * For tests of tracked services: a {@link dev.tracker.testing.RecordingTracker} that keeps what it
 * is told.
 */
@NullMarked
package dev.tracker.testing;

import org.jspecify.annotations.NullMarked;
