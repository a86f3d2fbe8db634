/** A small server for the page, for people who sit at the same machine. */
@NullMarked
package dev.tracker.journalpage.server;

import org.jspecify.annotations.NullMarked;
