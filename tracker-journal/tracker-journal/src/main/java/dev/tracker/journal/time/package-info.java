/** Times as numbers of microseconds, which no driver rounds or shifts. */
@NullMarked
package dev.tracker.journal.time;

import org.jspecify.annotations.NullMarked;
