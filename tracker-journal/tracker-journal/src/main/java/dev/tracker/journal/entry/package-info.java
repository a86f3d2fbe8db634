/** What a journal records of one change or call, and how it is hashed. */
@NullMarked
package dev.tracker.journal.entry;

import org.jspecify.annotations.NullMarked;
