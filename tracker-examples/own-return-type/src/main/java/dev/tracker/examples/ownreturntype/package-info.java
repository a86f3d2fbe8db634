/**
 * How a team has its own return types tracked: {@link
 * dev.tracker.examples.ownreturntype.PromiseAdapter} tells when the work behind a {@link
 * dev.tracker.examples.ownreturntype.Promise} or a {@link dev.tracker.examples.ownreturntype.Task}
 * is done, and the option {@code -Atracker.adapters} in the {@code pom.xml} names it.
 */
@NullMarked
package dev.tracker.examples.ownreturntype;

import org.jspecify.annotations.NullMarked;
