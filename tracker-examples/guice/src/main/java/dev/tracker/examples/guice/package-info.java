/** A program whose objects Guice makes. */
@NullMarked
package dev.tracker.examples.guice;

import org.jspecify.annotations.NullMarked;
