/** A program whose objects Micronaut makes. */
@NullMarked
package dev.tracker.examples.micronaut;

import org.jspecify.annotations.NullMarked;
