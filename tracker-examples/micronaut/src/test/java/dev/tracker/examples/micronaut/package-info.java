/** The example runs, and is what the documentation shows. */
@NullMarked
package dev.tracker.examples.micronaut;

import org.jspecify.annotations.NullMarked;
