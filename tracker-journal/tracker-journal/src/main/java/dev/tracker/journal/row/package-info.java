/** Entries as rows of a table. */
@NullMarked
package dev.tracker.journal.row;

import org.jspecify.annotations.NullMarked;
