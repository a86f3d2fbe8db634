/** Who may give positions and seal: one process at a time, and nobody who has been replaced. */
@NullMarked
package dev.tracker.journal.lease;

import org.jspecify.annotations.NullMarked;
