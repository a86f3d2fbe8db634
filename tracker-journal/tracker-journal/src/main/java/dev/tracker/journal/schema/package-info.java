/** The tables of a journal: SQL files for each database and version, applied or checked. */
@NullMarked
package dev.tracker.journal.schema;

import org.jspecify.annotations.NullMarked;
