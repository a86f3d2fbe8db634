/** The journal on the command line: {@code java -jar tracker-journal-cli-all.jar}. */
@NullMarked
package dev.tracker.journalcli;

import org.jspecify.annotations.NullMarked;
