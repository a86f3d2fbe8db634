/** The soak: all kinds of calls and trackers under load, for as long as one likes. */
@NullMarked
package dev.tracker.reliability.soak;

import org.jspecify.annotations.NullMarked;
