/**
 * Lets Tracker follow Mutiny. With this artifact on the class path, each subscription to the {@code
 * Uni} or {@code Multi} that a tracked method returns is an activity: from the subscription to the
 * item, completion, failure or cancellation.
 */
@NullMarked
package dev.tracker.mutiny;

import org.jspecify.annotations.NullMarked;
