/** A program whose objects Avaje makes. */
@NullMarked
package dev.tracker.examples.avaje;

import org.jspecify.annotations.NullMarked;
