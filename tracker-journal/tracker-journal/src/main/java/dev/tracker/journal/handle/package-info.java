/** What handlers of a journal's entries are, and what they are given. */
@NullMarked
package dev.tracker.journal.handle;

import org.jspecify.annotations.NullMarked;
