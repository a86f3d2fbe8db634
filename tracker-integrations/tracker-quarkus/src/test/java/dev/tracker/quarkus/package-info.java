/** Tests without Quarkus; the example quarkus-shop is one with it. */
@NullMarked
package dev.tracker.quarkus;

import org.jspecify.annotations.NullMarked;
