/** Contexts at the edges of an application. */
@NullMarked
package dev.tracker.spring.context;

import org.jspecify.annotations.NullMarked;
