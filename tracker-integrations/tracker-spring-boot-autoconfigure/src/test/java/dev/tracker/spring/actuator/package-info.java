/** The endpoint, over HTTP. */
@NullMarked
package dev.tracker.spring.actuator;

import org.jspecify.annotations.NullMarked;
