/** What tests of several kinds share. */
@NullMarked
package dev.tracker.reliability;

import org.jspecify.annotations.NullMarked;
