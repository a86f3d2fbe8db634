/** The context of requests that come in by JAX-RS. */
@NullMarked
package dev.tracker.jaxrs;

import org.jspecify.annotations.NullMarked;
