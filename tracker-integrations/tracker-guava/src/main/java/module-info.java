/**
 * Lets tracked methods return Guava's futures. A module whose interfaces do requires this one, as
 * its decorators name it.
 */
module dev.tracker.guava {
  requires static org.jspecify;
  requires transitive com.google.common;
  requires transitive dev.tracker;

  exports dev.tracker.guava;
}
