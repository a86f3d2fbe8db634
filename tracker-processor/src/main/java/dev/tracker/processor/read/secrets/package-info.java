/** What must not be shown: the marks and names that say so, and what a value's fields reach. */
@NullMarked
package dev.tracker.processor.read.secrets;

import org.jspecify.annotations.NullMarked;
