/** How a database is reached. */
@NullMarked
package dev.tracker.journalcli.connect;

import org.jspecify.annotations.NullMarked;
