/** Holds the two decorators side by side. */
@NullMarked
package dev.tracker.examples.byhand;

import org.jspecify.annotations.NullMarked;
