/** How beans are tracked: which, and by what is put around them. */
@NullMarked
package dev.tracker.micronaut.bean;

import org.jspecify.annotations.NullMarked;
