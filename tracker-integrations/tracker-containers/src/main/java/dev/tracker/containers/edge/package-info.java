/** Contexts for what comes into an application: requests, messages, tasks. */
@NullMarked
package dev.tracker.containers.edge;

import org.jspecify.annotations.NullMarked;
