/** What is left alone, and what is said of it. */
@NullMarked
package dev.tracker.micronaut.bean;

import org.jspecify.annotations.NullMarked;
