/** What the tests of all rooms share. */
@NullMarked
package dev.tracker.spring;

import org.jspecify.annotations.NullMarked;
