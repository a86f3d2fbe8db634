/** What runs in the process that is measured: a container, with the class path of no other. */
@NullMarked
package dev.tracker.benchmarks.containers.start;

import org.jspecify.annotations.NullMarked;
