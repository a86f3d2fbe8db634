/**
 * What a tracked call costs at run time. The delegate does next to nothing, so that what is
 * measured is the decorator; every figure is to be read next to {@code direct} and {@code byHand}
 * of the same run.
 */
@NullMarked
package dev.tracker.benchmarks;

import org.jspecify.annotations.NullMarked;
