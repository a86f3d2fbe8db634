/** What goes wrong with a journal, in words that name the remedy. */
@NullMarked
package dev.tracker.journal.fault;

import org.jspecify.annotations.NullMarked;
