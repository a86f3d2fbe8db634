/** What the integrations of containers share: decorators, trackers' places, changes that wait. */
module dev.tracker.containers {
  requires static org.jspecify;
  requires static io.opentelemetry.api;
  requires transitive dev.tracker;

  exports dev.tracker.containers;
  exports dev.tracker.containers.catalogue;
  exports dev.tracker.containers.edge;
}
