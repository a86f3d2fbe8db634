/**
 * The few calls that generated decorators make. Nothing here is for a person to call, and only the
 * needs of generated code decide how it changes.
 */
@NullMarked
package dev.tracker.runtime;

import org.jspecify.annotations.NullMarked;
