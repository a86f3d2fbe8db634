/**
 * Lets tracked methods return publishers of Reactive Streams. A module whose interfaces do requires
 * this one, as its decorators name it.
 */
module dev.tracker.reactivestreams {
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires transitive org.reactivestreams;

  exports dev.tracker.reactivestreams;
}
