/** A program whose objects Dagger makes. */
@NullMarked
package dev.tracker.examples.dagger;

import org.jspecify.annotations.NullMarked;
