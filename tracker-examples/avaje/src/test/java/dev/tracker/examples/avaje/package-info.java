/** The example runs, and is what the documentation shows. */
@NullMarked
package dev.tracker.examples.avaje;

import org.jspecify.annotations.NullMarked;
