/** Runs the shop as it is packaged. */
@NullMarked
package dev.tracker.examples.quarkusshop;

import org.jspecify.annotations.NullMarked;
