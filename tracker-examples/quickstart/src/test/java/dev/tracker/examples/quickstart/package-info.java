/** Runs the example on small files, real databases and bad input. */
@NullMarked
package dev.tracker.examples.quickstart;

import org.jspecify.annotations.NullMarked;
