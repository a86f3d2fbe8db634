/**
 * The main example: a user directory in a database, fed row by row from a CSV file, with every
 * operation on it tracked.
 *
 * <p>Read {@link dev.tracker.examples.quickstart.UserDirectory} first, which says what is tracked;
 * then {@link dev.tracker.examples.quickstart.Quickstart}, which puts the generated {@code
 * TrackedUserDirectory} in front of the {@link dev.tracker.examples.quickstart.JdbcUserDirectory
 * directory}; then the {@link dev.tracker.examples.quickstart.SummaryTracker}, a tracker of one's
 * own. The directory knows nothing of tracking, and the {@link
 * dev.tracker.examples.quickstart.UserImport import} only says where a request begins.
 */
@NullMarked
package dev.tracker.examples.quickstart;

import org.jspecify.annotations.NullMarked;
