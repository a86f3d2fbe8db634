/** What containers wire a decorator by that wire at compile time: Dagger and Avaje. */
@NullMarked
package dev.tracker.processor.generate.wiring;

import org.jspecify.annotations.NullMarked;
