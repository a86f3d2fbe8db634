/** Contexts for requests of Micronaut's HTTP server. */
@NullMarked
package dev.tracker.micronaut.http;

import org.jspecify.annotations.NullMarked;
