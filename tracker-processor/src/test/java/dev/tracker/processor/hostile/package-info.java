/** What a hostile mind would write into annotations and names, compiled, called and compared. */
@NullMarked
package dev.tracker.processor.hostile;

import org.jspecify.annotations.NullMarked;
