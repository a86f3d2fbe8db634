package dev.tracker.spring.bean;

import dev.tracker.TrackActivity;

/** A generic interface. */
@TrackActivity(subject = "entry")
public interface Store<T extends CharSequence> {

  @TrackActivity(args = "entry", changeId = "none")
  T save(T entry);
}
