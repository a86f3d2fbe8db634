/** Outside of our package, which is switched off as a whole. */
@NullMarked
package dev.tracker.switchedoff;

import org.jspecify.annotations.NullMarked;
