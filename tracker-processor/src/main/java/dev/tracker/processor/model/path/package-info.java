/**
 * A value that is tracked: the path to it, its key, its protection, and what is wrong with a path.
 */
@NullMarked
package dev.tracker.processor.model.path;

import org.jspecify.annotations.NullMarked;
