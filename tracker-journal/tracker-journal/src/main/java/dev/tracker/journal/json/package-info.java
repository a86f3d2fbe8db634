/** Values as JSON of bounded size, JSON in its canonical form, and JSON read back. */
@NullMarked
package dev.tracker.journal.json;

import org.jspecify.annotations.NullMarked;
