/** What tracking the beans of a container costs: a call of one, and the start of an application. */
@NullMarked
package dev.tracker.benchmarks.containers;

import org.jspecify.annotations.NullMarked;
