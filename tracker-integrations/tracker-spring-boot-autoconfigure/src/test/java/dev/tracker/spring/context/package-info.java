/** Where contexts begin. */
@NullMarked
package dev.tracker.spring.context;

import org.jspecify.annotations.NullMarked;
