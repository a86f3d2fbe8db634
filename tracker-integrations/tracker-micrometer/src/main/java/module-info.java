/** Tracker for Micrometer: activities as meters or as observations. */
module dev.tracker.micrometer {
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;

  exports dev.tracker.micrometer;
}
