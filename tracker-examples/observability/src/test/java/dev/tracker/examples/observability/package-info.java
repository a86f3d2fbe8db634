/** Runs the example, and holds its table against the documentation. */
@NullMarked
package dev.tracker.examples.observability;

import org.jspecify.annotations.NullMarked;
