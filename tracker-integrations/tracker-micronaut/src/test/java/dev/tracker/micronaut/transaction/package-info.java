/** Changes wait for Micronaut's transactions. */
@NullMarked
package dev.tracker.micronaut.transaction;

import org.jspecify.annotations.NullMarked;
