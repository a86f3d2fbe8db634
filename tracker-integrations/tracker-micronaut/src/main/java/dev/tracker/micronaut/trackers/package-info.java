/** The trackers of an application, and those for the libraries that are there. */
@NullMarked
package dev.tracker.micronaut.trackers;

import org.jspecify.annotations.NullMarked;
