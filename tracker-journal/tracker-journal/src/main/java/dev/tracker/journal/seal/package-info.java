/** Seals entries: the tree over them, its signed heads, and where these are exported to. */
@NullMarked
package dev.tracker.journal.seal;

import org.jspecify.annotations.NullMarked;
