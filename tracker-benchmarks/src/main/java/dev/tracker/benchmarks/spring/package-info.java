/** What a call of a Spring bean costs that is tracked, next to what else people put around one. */
@NullMarked
package dev.tracker.benchmarks.spring;

import org.jspecify.annotations.NullMarked;
