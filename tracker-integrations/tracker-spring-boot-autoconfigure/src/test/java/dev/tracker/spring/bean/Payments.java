package dev.tracker.spring.bean;

import dev.tracker.TrackActivity;

/** Another interface, for a bean that has two. */
@TrackActivity(subject = "payment")
public interface Payments {

  @TrackActivity(args = "id", changeId = "id")
  void pay(String id);
}
