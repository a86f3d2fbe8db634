/** Tests in Jersey, without a server. */
@NullMarked
package dev.tracker.jaxrs;

import org.jspecify.annotations.NullMarked;
