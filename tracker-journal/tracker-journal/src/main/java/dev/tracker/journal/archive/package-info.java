/** Sealed entries that went from their table to files, with their proof. */
@NullMarked
package dev.tracker.journal.archive;

import org.jspecify.annotations.NullMarked;
