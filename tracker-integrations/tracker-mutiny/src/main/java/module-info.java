/**
 * Lets tracked methods return the types of Mutiny. A module whose interfaces do requires this one,
 * as its decorators name it.
 */
module dev.tracker.mutiny {
  requires static org.jspecify;
  requires transitive dev.tracker;
  requires transitive io.smallrye.mutiny;

  exports dev.tracker.mutiny;
}
