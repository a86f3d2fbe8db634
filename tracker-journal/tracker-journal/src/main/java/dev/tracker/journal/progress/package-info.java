/** How far long work has come. */
@NullMarked
package dev.tracker.journal.progress;

import org.jspecify.annotations.NullMarked;
