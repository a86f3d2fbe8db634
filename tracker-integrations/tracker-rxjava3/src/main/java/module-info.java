/**
 * Lets tracked methods return the types of RxJava 3. A module whose interfaces do requires this
 * one, as its decorators name it.
 */
@SuppressWarnings("module") // The 3 is of the library's own name.
module dev.tracker.rxjava3 {
  requires static org.jspecify;
  requires org.reactivestreams;
  requires transitive dev.tracker;
  requires transitive io.reactivex.rxjava3;

  exports dev.tracker.rxjava3;
}
