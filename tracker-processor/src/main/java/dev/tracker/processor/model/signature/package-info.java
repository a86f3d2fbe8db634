/** What a method of a decorator looks like, and how it calls its delegate. */
@NullMarked
package dev.tracker.processor.model.signature;

import org.jspecify.annotations.NullMarked;
