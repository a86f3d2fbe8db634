/** What differs from database to database: one small type for each, and a refusal of all others. */
@NullMarked
package dev.tracker.journal.dialect;

import org.jspecify.annotations.NullMarked;
