/**
 * Tracks methods that return a {@link org.reactivestreams.Publisher}, whatever library it comes
 * from. Put this artifact on the class path, and the processor finds {@link
 * dev.tracker.reactivestreams.ReactiveStreamsAdapter} by itself.
 *
 * <p>A subtype, as libraries have them, takes an adapter of its own: what is returned is replaced,
 * and has to stay of the declared type.
 */
@NullMarked
package dev.tracker.reactivestreams;

import org.jspecify.annotations.NullMarked;
