/** Interfaces as containers meet them. */
@NullMarked
package dev.tracker.interception;

import org.jspecify.annotations.NullMarked;
