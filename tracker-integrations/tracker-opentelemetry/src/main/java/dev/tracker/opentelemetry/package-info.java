/**
 * Activities as <a href="https://opentelemetry.io">OpenTelemetry</a> knows them: a span for each,
 * and a histogram of how long they took. {@link dev.tracker.opentelemetry.OpenTelemetryTracker}
 * needs OpenTelemetry's API alone; what becomes of spans and measurements is the affair of the SDK,
 * or of the agent, that the process runs with.
 */
@NullMarked
package dev.tracker.opentelemetry;

import org.jspecify.annotations.NullMarked;
