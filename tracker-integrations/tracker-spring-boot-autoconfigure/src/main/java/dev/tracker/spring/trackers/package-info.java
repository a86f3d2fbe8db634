/** The trackers of the application. */
@NullMarked
package dev.tracker.spring.trackers;

import org.jspecify.annotations.NullMarked;
