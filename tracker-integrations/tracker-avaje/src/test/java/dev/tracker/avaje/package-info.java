/** Tracked beans in Avaje itself. */
@NullMarked
package dev.tracker.avaje;

import org.jspecify.annotations.NullMarked;
