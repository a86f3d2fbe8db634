/** The tests of {@code tracker-cdi} in another container. */
@NullMarked
package dev.tracker.cdi.openwebbeans;

import org.jspecify.annotations.NullMarked;
