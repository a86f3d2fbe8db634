/** Transactions: those that a journal writes in with others, and those of its own. */
@NullMarked
package dev.tracker.journal.connect;

import org.jspecify.annotations.NullMarked;
