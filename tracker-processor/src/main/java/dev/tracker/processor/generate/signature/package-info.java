/**
 * The head of a method: its Javadoc, its annotations, its signature; and the method that only hands
 * on its call.
 */
@NullMarked
package dev.tracker.processor.generate.signature;

import org.jspecify.annotations.NullMarked;
