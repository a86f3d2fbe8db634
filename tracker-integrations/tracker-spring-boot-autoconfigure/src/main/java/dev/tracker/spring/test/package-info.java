/** For the tests of applications. */
@NullMarked
package dev.tracker.spring.test;

import org.jspecify.annotations.NullMarked;
