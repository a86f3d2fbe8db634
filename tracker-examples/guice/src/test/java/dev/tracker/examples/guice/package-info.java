/** The example runs, and is what the documentation shows. */
@NullMarked
package dev.tracker.examples.guice;

import org.jspecify.annotations.NullMarked;
