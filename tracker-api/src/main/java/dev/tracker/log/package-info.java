/**
 * A tracker that needs only the JDK's logger: {@link dev.tracker.log.LogActivityTracker} writes
 * lines of {@code key=value} fields. No value can forge another field or another line.
 */
@NullMarked
package dev.tracker.log;

import org.jspecify.annotations.NullMarked;
