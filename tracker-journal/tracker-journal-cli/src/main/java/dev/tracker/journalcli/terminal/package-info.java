/** What is printed, and how. */
@NullMarked
package dev.tracker.journalcli.terminal;

import org.jspecify.annotations.NullMarked;
