/** How the tables are written and asked; knows none of them. */
@NullMarked
package dev.tracker.journal.sql;

import org.jspecify.annotations.NullMarked;
