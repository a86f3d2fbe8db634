/** A shop on Quarkus, in which nothing but annotations knows of Tracker. */
@NullMarked
package dev.tracker.examples.quarkusshop;

import org.jspecify.annotations.NullMarked;
