/** A box office in a module of its own. */
@NullMarked
package dev.tracker.examples.modular;

import org.jspecify.annotations.NullMarked;
