/** What there is to see, a class for each view. */
@NullMarked
package dev.tracker.journalpage.view;

import org.jspecify.annotations.NullMarked;
