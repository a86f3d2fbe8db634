/**
 * What a container's catalogue shows: what is tracked, what became of it, and what is switched on.
 */
@NullMarked
package dev.tracker.containers.catalogue;

import org.jspecify.annotations.NullMarked;
