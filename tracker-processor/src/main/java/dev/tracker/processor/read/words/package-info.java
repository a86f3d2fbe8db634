/**
 * From the names a programmer chose to the words of an activity: its verb, its noun, its effect.
 */
@NullMarked
package dev.tracker.processor.read.words;

import org.jspecify.annotations.NullMarked;
