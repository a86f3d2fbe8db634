/**
 * How a team has its build vouch for what is tracked: the options in the {@code pom.xml} ask for a
 * decision about each method of each service, {@code tracker-baseline.txt} is what was agreed on,
 * and {@code mvn verify} checks both and writes a catalogue.
 */
@NullMarked
package dev.tracker.examples.verified;

import org.jspecify.annotations.NullMarked;
