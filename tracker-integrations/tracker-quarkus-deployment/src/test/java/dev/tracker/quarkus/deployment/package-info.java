/** Tests of the steps by themselves; the example quarkus-shop is one of all of them. */
@NullMarked
package dev.tracker.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
