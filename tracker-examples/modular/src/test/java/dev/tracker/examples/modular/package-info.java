/** Runs the program as its users do. */
@NullMarked
package dev.tracker.examples.modular;

import org.jspecify.annotations.NullMarked;
