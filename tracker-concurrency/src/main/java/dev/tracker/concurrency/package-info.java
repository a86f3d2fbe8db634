/**
 * What is shared between threads, each as a test of jcstress: its actors race with each other
 * millions of times, and an outcome that is not listed as acceptable is a failure.
 */
@NullMarked
package dev.tracker.concurrency;

import org.jspecify.annotations.NullMarked;
