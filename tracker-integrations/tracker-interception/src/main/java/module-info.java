/** What the integrations of containers share: which calls of an object are tracked, and how. */
module dev.tracker.interception {
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires dev.tracker.containers;

  exports dev.tracker.interception;
}
