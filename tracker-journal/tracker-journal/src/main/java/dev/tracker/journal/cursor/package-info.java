/** How far readers have come, by name. */
@NullMarked
package dev.tracker.journal.cursor;

import org.jspecify.annotations.NullMarked;
