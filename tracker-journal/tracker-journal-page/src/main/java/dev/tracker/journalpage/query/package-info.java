/** What the page is asked, checked. */
@NullMarked
package dev.tracker.journalpage.query;

import org.jspecify.annotations.NullMarked;
