/** Tracked services in Dagger itself. */
@NullMarked
package dev.tracker.dagger;

import org.jspecify.annotations.NullMarked;
