package dev.tracker.spring.boot;

import dev.tracker.TrackActivity;

/** A service to be tracked. */
@TrackActivity(subject = "greeting")
public interface Greetings {

  @TrackActivity(
      args = {"name", "pin"},
      operation = "say",
      changeId = "name")
  void say(String name, String pin);

  @TrackActivity(args = "name", operation = "get")
  String get(String name);
}
