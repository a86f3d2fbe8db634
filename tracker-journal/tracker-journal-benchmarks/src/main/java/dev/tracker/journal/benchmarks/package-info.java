/** What a journal costs a transaction, next to what others cost it. */
@NullMarked
package dev.tracker.journal.benchmarks;

import org.jspecify.annotations.NullMarked;
