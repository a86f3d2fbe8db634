/** Runs the example. */
@NullMarked
package dev.tracker.examples.springshop;

import org.jspecify.annotations.NullMarked;
