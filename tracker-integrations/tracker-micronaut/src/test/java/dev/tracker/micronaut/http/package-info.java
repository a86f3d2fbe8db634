/** Requests have a context. */
@NullMarked
package dev.tracker.micronaut.http;

import org.jspecify.annotations.NullMarked;
