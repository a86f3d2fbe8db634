/** Gives committed entries their positions. */
@NullMarked
package dev.tracker.journal.sequence;

import org.jspecify.annotations.NullMarked;
