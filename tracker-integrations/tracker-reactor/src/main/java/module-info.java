/**
 * Lets tracked methods return the types of Reactor. A module whose interfaces do requires this one,
 * as its decorators name it.
 */
module dev.tracker.reactor {
  requires static org.jspecify;
  requires org.reactivestreams;
  requires transitive dev.tracker;
  requires transitive reactor.core;

  exports dev.tracker.reactor;

  uses dev.tracker.reactor.ReactorContextSource;
}
