/** Interfaces as applications have them, and what is generated for them. */
@NullMarked
package dev.tracker.quarkus.deployment.shop;

import org.jspecify.annotations.NullMarked;
