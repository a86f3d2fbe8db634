/** Tracker for the Flight Recorder of the JDK: an event for each activity. */
module dev.tracker.jfr {
  requires static org.jspecify;
  requires jdk.jfr;
  requires transitive dev.tracker;

  exports dev.tracker.jfr;
}
