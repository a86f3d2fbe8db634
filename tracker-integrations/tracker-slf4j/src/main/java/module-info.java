/** Tracker for SLF4J 2: activities as structured log events. */
module dev.tracker.slf4j {
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires transitive org.slf4j;

  exports dev.tracker.slf4j;
}
