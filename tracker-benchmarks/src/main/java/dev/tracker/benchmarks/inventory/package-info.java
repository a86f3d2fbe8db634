/**
 * What is measured: an inventory whose calls are next to nothing, plain, decorated in all the ways
 * that are compared, and by hand, with the trackers and loggers that do as little as they can.
 */
@NullMarked
package dev.tracker.benchmarks.inventory;

import org.jspecify.annotations.NullMarked;
