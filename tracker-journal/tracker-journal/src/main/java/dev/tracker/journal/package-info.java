/** The tracker that keeps a journal: every committed change on record, once. */
@NullMarked
package dev.tracker.journal;

import org.jspecify.annotations.NullMarked;
