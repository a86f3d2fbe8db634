/** Interfaces written in Kotlin, as they come to the processor. */
@NullMarked
package dev.tracker.processor.kotlin;

import org.jspecify.annotations.NullMarked;
