/** Tracker for OpenTelemetry: activities as spans, and how long they take. */
module dev.tracker.opentelemetry {
  requires static org.jspecify;
  requires transitive io.opentelemetry.context;
  requires transitive dev.tracker;
  requires transitive io.opentelemetry.api;

  exports dev.tracker.opentelemetry;
}
