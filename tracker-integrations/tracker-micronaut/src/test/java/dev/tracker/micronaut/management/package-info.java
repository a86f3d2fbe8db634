/** The catalogue is an endpoint. */
@NullMarked
package dev.tracker.micronaut.management;

import org.jspecify.annotations.NullMarked;
