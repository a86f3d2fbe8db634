/** Beans for the tests of what they are tracked by. */
@NullMarked
package dev.tracker.cdi.beans;

import org.jspecify.annotations.NullMarked;
