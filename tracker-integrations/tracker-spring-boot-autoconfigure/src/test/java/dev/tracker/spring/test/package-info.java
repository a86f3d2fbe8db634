/** Tests as applications have them. */
@NullMarked
package dev.tracker.spring.test;

import org.jspecify.annotations.NullMarked;
