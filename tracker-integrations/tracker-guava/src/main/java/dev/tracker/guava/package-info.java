/**
 * Lets Tracker follow Guava's futures. With this artifact on the class path, a tracked method that
 * returns a {@link com.google.common.util.concurrent.ListenableFuture}, or any subtype of it, is an
 * activity from the call to the completion of the future.
 */
@NullMarked
package dev.tracker.guava;

import org.jspecify.annotations.NullMarked;
