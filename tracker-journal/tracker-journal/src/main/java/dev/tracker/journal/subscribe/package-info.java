/** Named handlers that follow a journal: in order per entity, at least once, or exactly once. */
@NullMarked
package dev.tracker.journal.subscribe;

import org.jspecify.annotations.NullMarked;
