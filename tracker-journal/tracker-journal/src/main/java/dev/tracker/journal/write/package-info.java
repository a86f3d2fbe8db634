/** Writes entries, within the transactions of those who made the changes. */
@NullMarked
package dev.tracker.journal.write;

import org.jspecify.annotations.NullMarked;
