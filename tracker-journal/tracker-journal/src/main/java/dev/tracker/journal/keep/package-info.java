/** Keeps a journal in order, in the background. */
@NullMarked
package dev.tracker.journal.keep;

import org.jspecify.annotations.NullMarked;
