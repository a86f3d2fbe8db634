/** The example runs, and is what the documentation shows. */
@NullMarked
package dev.tracker.examples.dagger;

import org.jspecify.annotations.NullMarked;
