/** Tracks promises and tasks, and holds the documentation to the code of this example. */
@NullMarked
package dev.tracker.examples.ownreturntype;

import org.jspecify.annotations.NullMarked;
