/** Removes what tells of a person, and says so. */
@NullMarked
package dev.tracker.journal.erase;

import org.jspecify.annotations.NullMarked;
