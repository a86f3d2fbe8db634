/** Tracks the beans of annotated interfaces in a container of Jakarta CDI 4. */
@NullMarked
package dev.tracker.cdi;

import org.jspecify.annotations.NullMarked;
