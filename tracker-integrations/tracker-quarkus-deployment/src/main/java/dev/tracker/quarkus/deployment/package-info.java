/** What is done while Quarkus builds an application. */
@NullMarked
package dev.tracker.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
