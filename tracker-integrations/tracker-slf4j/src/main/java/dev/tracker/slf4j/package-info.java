/**
 * Activities as structured log events. {@link dev.tracker.slf4j.Slf4jTracker} writes to a logger of
 * <a href="https://www.slf4j.org">SLF4J</a> 2, with key-values, which JSON encoders make fields of.
 * The {@link dev.tracker.log.LogActivityTracker} of Tracker's API is the one for logs of plain
 * lines.
 */
@NullMarked
package dev.tracker.slf4j;

import org.jspecify.annotations.NullMarked;
