/**
 * What a user got wrong that belongs to no path: an annotation or an option without effect, and
 * what an interface has that cannot be decorated.
 */
@NullMarked
package dev.tracker.processor.model.mistake;

import org.jspecify.annotations.NullMarked;
