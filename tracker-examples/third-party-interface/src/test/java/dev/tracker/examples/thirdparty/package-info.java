/** Tracks the connections of a real database. */
@NullMarked
package dev.tracker.examples.thirdparty;

import org.jspecify.annotations.NullMarked;
