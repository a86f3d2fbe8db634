package dev.tracker.spring.bean;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;

/** A service, as most are. */
@TrackActivity(subject = "order")
public interface Orders {

  @TrackActivity(args = "id", changeId = "id")
  void place(String id);

  @TrackActivity(args = "id")
  String find(String id);

  @Untracked("a question")
  default boolean isOpen() {
    return true;
  }
}
