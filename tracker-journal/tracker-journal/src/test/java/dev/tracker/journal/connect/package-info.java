/** Tests of the transactions that a journal writes in. */
@NullMarked
package dev.tracker.journal.connect;

import org.jspecify.annotations.NullMarked;
