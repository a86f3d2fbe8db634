/** Sources and class paths that are broken: what becomes of them is said, and never is it ours. */
@NullMarked
package dev.tracker.processor.broken;

import org.jspecify.annotations.NullMarked;
