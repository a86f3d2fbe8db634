/** Says whether anybody altered a journal, and what. */
@NullMarked
package dev.tracker.journal.verify;

import org.jspecify.annotations.NullMarked;
