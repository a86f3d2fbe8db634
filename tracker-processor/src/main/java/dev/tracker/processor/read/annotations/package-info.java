/** What the annotations say, as the compiler sees them, and where they say it. */
@NullMarked
package dev.tracker.processor.read.annotations;

import org.jspecify.annotations.NullMarked;
