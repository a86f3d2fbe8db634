/** Reads a journal: histories, searches, and what comes after a position. */
@NullMarked
package dev.tracker.journal.read;

import org.jspecify.annotations.NullMarked;
