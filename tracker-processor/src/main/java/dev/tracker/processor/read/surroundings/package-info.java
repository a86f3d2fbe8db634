/**
 * What a decorator has to fit in with, and what there can be no decorator of: its package, its
 * interface's hierarchy, the compiler's lint.
 */
@NullMarked
package dev.tracker.processor.read.surroundings;

import org.jspecify.annotations.NullMarked;
