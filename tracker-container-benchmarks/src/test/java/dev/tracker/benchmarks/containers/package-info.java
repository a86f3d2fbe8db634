/** What is measured is what it says: each application starts, and is tracked, or is not. */
@NullMarked
package dev.tracker.benchmarks.containers;

import org.jspecify.annotations.NullMarked;
