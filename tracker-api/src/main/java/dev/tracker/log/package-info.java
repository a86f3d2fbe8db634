/**
 * The tracker that needs nothing but the JDK's own logger: {@link
 * dev.tracker.log.LogActivityTracker} writes lines of {@code key=value} fields, whose values cannot
 * forge another field or another line.
 *
 * <p>The last room of the API: it uses all that any other tracker may use, and nothing uses it.
 */
@NullMarked
package dev.tracker.log;

import org.jspecify.annotations.NullMarked;
