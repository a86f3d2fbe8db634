/** Tracks the bindings of annotated interfaces in Guice. */
@NullMarked
package dev.tracker.guice;

import org.jspecify.annotations.NullMarked;
