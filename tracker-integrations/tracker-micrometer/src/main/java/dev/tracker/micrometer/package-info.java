/**
 * Activities as <a href="https://docs.micrometer.io">Micrometer</a> knows them. {@link
 * dev.tracker.micrometer.MicrometerTracker} keeps meters, at little more than the cost of the
 * meters themselves. {@link dev.tracker.micrometer.ObservationTracker} makes observations, from
 * which the handlers of a registry make meters, spans and log entries.
 */
@NullMarked
package dev.tracker.micrometer;

import org.jspecify.annotations.NullMarked;
