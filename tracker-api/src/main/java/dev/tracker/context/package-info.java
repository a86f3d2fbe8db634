/**
 * What goes along with a request: values under typed keys, a deadline, cancellation, and how all of
 * that follows the work from thread to thread. {@link dev.tracker.context.ActivityContext} is the
 * one to begin with.
 *
 * <p>The first room of the API: it knows nothing of tracking, so code that only passes a context on
 * needs nothing else.
 */
@NullMarked
package dev.tracker.context;

import org.jspecify.annotations.NullMarked;
