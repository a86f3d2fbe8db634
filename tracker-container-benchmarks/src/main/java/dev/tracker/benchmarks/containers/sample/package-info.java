/** Writes and compiles the application that is measured, for each container in its own idiom. */
@NullMarked
package dev.tracker.benchmarks.containers.sample;

import org.jspecify.annotations.NullMarked;
