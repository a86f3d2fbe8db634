/** Writes HTML in which no value is ever markup. */
@NullMarked
package dev.tracker.journalpage.html;

import org.jspecify.annotations.NullMarked;
