/** The catalogue as an endpoint of Micronaut's management. */
@NullMarked
package dev.tracker.micronaut.management;

import org.jspecify.annotations.NullMarked;
