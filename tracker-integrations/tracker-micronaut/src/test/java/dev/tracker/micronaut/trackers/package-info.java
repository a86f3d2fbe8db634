/** What hears of beans. */
@NullMarked
package dev.tracker.micronaut.trackers;

import org.jspecify.annotations.NullMarked;
