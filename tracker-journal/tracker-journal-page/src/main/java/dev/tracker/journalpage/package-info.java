/** The page: what it answers to what it is asked. */
@NullMarked
package dev.tracker.journalpage;

import org.jspecify.annotations.NullMarked;
