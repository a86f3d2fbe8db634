/**
 * For the authors of containers' integrations: decorators by their names, where trackers stand, and
 * changes that are told once their transaction has been committed.
 */
@NullMarked
package dev.tracker.containers;

import org.jspecify.annotations.NullMarked;
