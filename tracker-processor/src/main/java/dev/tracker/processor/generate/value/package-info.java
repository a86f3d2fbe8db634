/**
 * The values that a tracked method reads: the roots of paths, the paths, the arguments, the change.
 */
@NullMarked
package dev.tracker.processor.generate.value;

import org.jspecify.annotations.NullMarked;
