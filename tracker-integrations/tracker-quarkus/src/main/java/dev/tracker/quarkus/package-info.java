/** What runs in a Quarkus application: the context of its requests. */
@NullMarked
package dev.tracker.quarkus;

import org.jspecify.annotations.NullMarked;
