/** Verifies the journal in the background, for the page to tell of it. */
@NullMarked
package dev.tracker.journalpage.check;

import org.jspecify.annotations.NullMarked;
