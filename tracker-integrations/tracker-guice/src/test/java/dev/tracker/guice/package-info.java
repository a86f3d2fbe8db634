/** Tests of what is tracked in Guice. */
@NullMarked
package dev.tracker.guice;

import org.jspecify.annotations.NullMarked;
