/** A shop on Spring Boot, in which nothing but annotations knows of Tracker. */
@NullMarked
package dev.tracker.examples.springshop;

import org.jspecify.annotations.NullMarked;
