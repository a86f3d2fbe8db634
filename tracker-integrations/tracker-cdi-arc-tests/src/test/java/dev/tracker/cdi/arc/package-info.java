/** The tests of {@code tracker-cdi} in another container. */
@NullMarked
package dev.tracker.cdi.arc;

import org.jspecify.annotations.NullMarked;
